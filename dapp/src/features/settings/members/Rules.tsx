import { useQuery, useQueryClient } from "@tanstack/react-query";
import * as words from "#words/members.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { organisationQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
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
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { name, require_second_factor },
    send: async (body) => {
      const changed = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/organisation", { body })),
      );
      queryClient.setQueryData(organisationQuery(store.id, mode).queryKey, changed);
    },
  });
  const isSaved = formState.isSubmitSuccessful && !error;
  return (
    <Panel title={words.rules}>
      <PanelBody>
        <form noValidate onSubmit={submit} className="space-y-4">
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
          <Button type="submit" look="secondary" size="medium" busy={busy}>
            {settings.save}
          </Button>
          {Boolean(error) && <ErrorNotice error={error} />}
        </form>
      </PanelBody>
    </Panel>
  );
}
