import { useQueryClient } from "@tanstack/react-query";
import * as words from "#words/security.ts";
import * as settings from "#words/settings.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { useDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { accountQuery } from "../../../queries/account.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";

/** Name by which other members know a person. */
export function NameForm({ account }: { account: Account }) {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { name: account.name ?? "" },
    send: async (body) => {
      const changed = await withProof(() => answerOf(api.POST("/v1/account", { body })));
      queryClient.setQueryData(accountQuery.queryKey, changed);
    },
  });
  return (
    <Panel title={words.you}>
      <PanelBody>
        <form noValidate onSubmit={submit} className="space-y-3">
          <Field
            label={words.yourName}
            hint={formState.isSubmitSuccessful && !error ? settings.saved : words.yourNameHint}
            autoComplete="name"
            dir="auto"
            error={formState.errors.name?.message}
            {...register("name", { required: settings.required })}
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
