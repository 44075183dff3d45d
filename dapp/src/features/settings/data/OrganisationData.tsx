import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/data.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { renewSession } from "../../../queries/session.ts";
import { organisationDeletionQuery, organisationQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";

/** What is kept of the organisation: to take along, and to delete. */
export function OrganisationData() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const [isDeleting, setDeleting] = useState(false);
  const { data: plan, error, refetch } = useQuery(organisationDeletionQuery(store.id, mode));
  const exporting = useChange(async () => {
    const rows: unknown = await answerOf(merchantApi[mode].GET("/v1/organisation/export"));
    downloadFile(words.organisationFile, "application/x-ndjson", String(rows));
  });
  return (
    <>
      <Panel title={words.takeOrganisation}>
        <PanelBody>
          <p className="text-muted text-sm">{words.takeOrganisationAdvice}</p>
          <ChangeButton change={exporting}>{words.exportOrganisation}</ChangeButton>
          {exporting.error && <ErrorNotice error={exporting.error} />}
        </PanelBody>
      </Panel>
      <Panel title={words.deleteOrganisation}>
        <PanelBody>
          <p className="text-muted text-sm">{words.deleteOrganisationAdvice}</p>
          {!plan && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
          {plan && (
            <>
              <Rows title={words.goes} tables={plan.deleted} />
              <Rows title={words.loses} tables={plan.redacted} />
              <Rows title={words.stays} tables={plan.kept} />
            </>
          )}
          {plan?.blockers.map(({ code, count }) => (
            <Notice key={code} tone="warn" title={words.blockers[code](count)}>
              {words.blockerAdvice[code]}
            </Notice>
          ))}
          <Button
            look="danger"
            size="medium"
            disabled={!plan || plan.blockers.length > 0}
            onClick={() => setDeleting(true)}
          >
            {words.deleteTheOrganisation}
          </Button>
        </PanelBody>
      </Panel>
      {isDeleting && <DeleteOrganisation onClose={() => setDeleting(false)} />}
    </>
  );
}

function Rows({ title, tables }: { title: string; tables: readonly string[] }) {
  const names = new Set(tables.flatMap((table) => words.tables[table] ?? []));
  return (
    <section>
      <h3 className="font-semibold text-sm">{title}</h3>
      <ul className="mt-1 list-disc ps-5 text-muted text-sm">
        {[...names].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

function DeleteOrganisation({ onClose }: { onClose: () => void }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  // Somebody may own several: it is named before it is gone.
  const { data: organisation } = useQuery(organisationQuery(store.id, mode));
  return (
    <DeleteDialog
      title={words.sureOrganisation}
      advice={words.sureOrganisationAdvice(organisation?.name ?? words.theOrganisation)}
      action={words.deleteTheOrganisation}
      erase={async () => {
        await answerOf(merchantApi[mode].DELETE("/v1/organisation"));
        await renewSession(queryClient);
      }}
      onClose={onClose}
    />
  );
}
