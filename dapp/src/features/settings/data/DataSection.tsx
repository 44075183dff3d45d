import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/data.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { changeSession } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { OrganisationData } from "./OrganisationData.tsx";

/** What is kept about a person, and for an owner about the organisation: to take along, and to delete. */
export function DataSection() {
  const { may } = useDesk();
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
      {may("organisation:delete") && <OrganisationData />}
    </>
  );
}

function DeleteAccount({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient();
  return (
    <DeleteDialog
      title={words.sure}
      advice={words.sureAdvice}
      action={words.deleteIt}
      erase={async () => {
        await answerOf(api.DELETE("/v1/account"));
        changeSession(queryClient, null);
      }}
      onClose={onClose}
    />
  );
}
