import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { invitationsQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { FileIcon } from "../../../ui/icons.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Invite } from "./Invite.tsx";

/** Invitations whose links still work. */
export function Invitations() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const query = invitationsQuery(store.id, mode);
  const { data: invitations, error, refetch } = useQuery(query);
  const [isInviting, setInviting] = useState(false);
  const withdrawing = useChange(
    (id: string) =>
      answerOf(merchantApi[mode].DELETE("/v1/invitations/{id}", { params: { path: { id } } })),
    query.queryKey,
  );
  return (
    <Panel
      title={words.invitations}
      aside={
        may("invitations:write") && (
          <Button size="medium" onClick={() => setInviting(true)}>
            {words.invite}
          </Button>
        )
      }
    >
      {withdrawing.error && (
        <PanelBody>
          <ErrorNotice error={withdrawing.error} />
        </PanelBody>
      )}
      <ResourceList
        label={words.theInvitations}
        things={invitations}
        error={error}
        onRetry={() => void refetch()}
        empty={words.noInvitations}
        item={({ id, role, expires_at }) => (
          <Item
            key={id}
            icon={<FileIcon />}
            title={settings.roles[role]}
            note={words.invitedUntil(timeOf(expires_at))}
            aside={
              may("invitations:write") && (
                <Button
                  look="secondary"
                  size="medium"
                  aria-label={words.withdrawNamed(settings.roles[role])}
                  busy={withdrawing.isPending && withdrawing.variables === id}
                  onClick={() => withdrawing.run(id)}
                >
                  {words.withdraw}
                </Button>
              )
            }
          />
        )}
      />
      {isInviting && <Invite onClose={() => setInviting(false)} />}
    </Panel>
  );
}
