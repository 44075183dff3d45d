import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/security.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { accountQuery, sessionsQuery } from "../../../queries/account.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { DeviceIcon, ShieldIcon } from "../../../ui/icons.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { nameClient } from "./nameClient.ts";

/** Where the account is signed in: this session marked, the others to end. */
export function Sessions({ account }: { account: Account }) {
  const forgetting = useChange(
    () => answerOf(api.DELETE("/v1/account/trusted_devices")),
    accountQuery.queryKey,
  );
  const { data: sessions, error, refetch } = useQuery(sessionsQuery);
  const [isAsking, setAsking] = useState(false);
  const ending = useChange(
    (id: string) => answerOf(api.POST("/v1/sessions/{id}/revoke", { params: { path: { id } } })),
    sessionsQuery.queryKey,
  );
  const endingOthers = useChange(async () => {
    await answerOf(api.POST("/v1/sessions/revoke_others"));
    setAsking(false);
  }, sessionsQuery.queryKey);
  const hasOthers = sessions?.some(({ current }) => !current) ?? false;
  return (
    <Panel
      title={words.sessions}
      aside={
        hasOthers && (
          <Button look="danger" size="medium" onClick={() => setAsking(true)}>
            {words.signOutOthers}
          </Button>
        )
      }
    >
      {ending.error && (
        <PanelBody>
          <ErrorNotice error={ending.error} />
        </PanelBody>
      )}
      {forgetting.error && (
        <PanelBody>
          <ErrorNotice error={forgetting.error} />
        </PanelBody>
      )}
      {account.trusted_devices > 0 && (
        <ItemList label={words.trustedDevices}>
          <Item
            icon={<ShieldIcon />}
            title={words.trustedDevicesCount(account.trusted_devices)}
            note={words.trustedDevicesNote}
            aside={<ChangeButton change={forgetting}>{words.askAgain}</ChangeButton>}
          />
        </ItemList>
      )}
      <ResourceList
        label={words.sessions}
        things={sessions}
        error={error}
        onRetry={() => void refetch()}
        empty={null}
        item={({ id, client, current, network, last_used_at }) => {
          const name = nameClient(client);
          return (
            <Item
              key={id}
              icon={<DeviceIcon />}
              title={name}
              note={[
                ...(current ? [words.thisSession] : []),
                words.onNetwork(network),
                words.lastSeen(timeOf(last_used_at)),
              ].join(" · ")}
              aside={
                current ? (
                  <span className="rounded-full bg-sunken px-2.5 py-0.5 font-semibold text-xs">
                    {words.thisBrowser}
                  </span>
                ) : (
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={words.signOutOf(name)}
                    busy={ending.isPending && ending.variables === id}
                    onClick={() => ending.run(id)}
                  >
                    {words.signOut}
                  </Button>
                )
              }
            />
          );
        }}
      />
      {isAsking && (
        <ConfirmDialog
          title={words.signOutOthersTitle}
          action={words.signOutOthers}
          change={endingOthers}
          onClose={() => setAsking(false)}
        >
          {words.signOutOthersAdvice}
        </ConfirmDialog>
      )}
    </Panel>
  );
}
