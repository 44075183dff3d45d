import { useQuery, useQueryClient } from "@tanstack/react-query";
import * as words from "#words/members.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { organisationQuery } from "../../../queries/store.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";

/** Name of the organisation, and whether its members need two factors. */
export function Rules() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data } = useQuery(organisationQuery(store.id, mode));
  return data ? <RulesForm organisation={data} /> : null;
}

interface RulesFormProps {
  organisation: { name: string; require_second_factor: boolean };
}

function RulesForm({ organisation: { name, require_second_factor } }: RulesFormProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const form = useApiForm({
    defaultValues: { name, require_second_factor },
    send: async (body) => {
      const changed = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/organisation", { body })),
      );
      queryClient.setQueryData(organisationQuery(store.id, mode).queryKey, changed);
    },
  });
  const { register, formState, error } = form;
  const isSaved = formState.isSubmitSuccessful && !error;
  return (
    <Panel title={words.rules}>
      <PanelBody>
        <ApiForm form={form} action={settings.save} inPage>
          <Field
            label={words.organisationName}
            hint={isSaved ? settings.saved : undefined}
            dir="auto"
            error={formState.errors.name?.message}
            {...register("name", { required: settings.required })}
          />
          <Checkbox
            label={words.demandFactors}
            hint={words.demandFactorsHint}
            {...register("require_second_factor")}
          />
        </ApiForm>
      </PanelBody>
    </Panel>
  );
}
