import { useQueryClient } from "@tanstack/react-query";
import * as words from "#words/security.ts";
import * as settings from "#words/settings.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { useDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { accountQuery } from "../../../queries/account.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";

/** Name by which other members know a person. */
export function NameForm({ account }: { account: Account }) {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const form = useApiForm({
    defaultValues: { name: account.name ?? "" },
    send: async (body) => {
      const changed = await withProof(() => answerOf(api.POST("/v1/account", { body })));
      queryClient.setQueryData(accountQuery.queryKey, changed);
    },
  });
  const { register, formState, error } = form;
  return (
    <Panel title={words.you}>
      <PanelBody>
        <ApiForm form={form} action={settings.save} inPage>
          <Field
            label={words.yourName}
            hint={formState.isSubmitSuccessful && !error ? settings.saved : words.yourNameHint}
            autoComplete="name"
            dir="auto"
            error={formState.errors.name?.message}
            {...register("name", { required: settings.required })}
          />
        </ApiForm>
      </PanelBody>
    </Panel>
  );
}
