import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/data.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { changeSession } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { SettingsDialog } from "../SettingsDialog.tsx";

/** What is kept about a person: to take along, and to delete. */
export function DataSection() {
  const [isDeleting, setDeleting] = useState(false);
  const exporting = useChange(async () => {
    const all = await answerOf(api.GET("/v1/account/export"));
    downloadFile(words.file, "application/json", `${JSON.stringify(all, null, 2)}\n`);
  });
  return (
    <>
      <Panel title={words.takeTitle}>
        <PanelBody>
          <p className="text-muted text-sm">{words.takeAdvice}</p>
          <ChangeButton change={exporting}>{words.download}</ChangeButton>
          {exporting.error && <ErrorNotice error={exporting.error} />}
        </PanelBody>
      </Panel>
      <Panel title={words.deleteTitle}>
        <PanelBody>
          <p className="text-muted text-sm">{words.deleteAdvice}</p>
          <Button look="danger" size="medium" onClick={() => setDeleting(true)}>
            {words.deleteIt}
          </Button>
        </PanelBody>
      </Panel>
      {isDeleting && <DeleteAccount onClose={() => setDeleting(false)} />}
    </>
  );
}

function DeleteAccount({ onClose }: { onClose: () => void }) {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { word: "" },
    send: async () => {
      await withProof(() => answerOf(api.DELETE("/v1/account")));
      changeSession(queryClient, null);
    },
  });
  return (
    <SettingsDialog title={words.sure} description={words.sureAdvice} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-3">
        <Field
          label={words.type}
          autoComplete="off"
          error={formState.errors.word?.message}
          {...register("word", {
            validate: (typed) => typed.trim().toLowerCase() === words.word || words.typeWrong,
          })}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="danger" size="medium" busy={busy}>
            {words.deleteIt}
          </Button>
          <Button look="secondary" size="medium" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
        {Boolean(error) && <ErrorNotice error={error} />}
      </form>
    </SettingsDialog>
  );
}
