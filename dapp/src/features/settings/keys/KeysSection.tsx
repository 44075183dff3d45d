import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/keys.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { ApiKey } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { useChange } from "../../../lib/desk/useChange.ts";
import { listed } from "../../../lib/text/together.ts";
import { now } from "../../../lib/time/clock.ts";
import { dayOf } from "../../../lib/time/moment.ts";
import { apiKeysQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { KeyIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { CreateKey } from "./CreateKey.tsx";

/** API keys of the store in the chosen mode. */
export function KeysSection() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const list = useInfiniteQuery(apiKeysQuery(store.id, mode));
  const keys = list.data?.pages.flatMap(({ data }) => data);
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <Panel
      title={words.keysOf[mode]}
      note={words.note}
      aside={
        may("api_keys:write") && (
          <Button size="medium" onClick={() => setCreating(true)}>
            {words.create}
          </Button>
        )
      }
    >
      <ResourceList
        label={words.theKeys}
        things={keys}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.none}
        onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        isLoadingMore={list.isFetchingNextPage}
        item={(key) => (
          <Item
            key={key.id}
            icon={<KeyIcon />}
            title={
              <>
                <bdi>{key.name}</bdi>{" "}
                <bdi dir="ltr" className="font-mono font-normal text-muted text-xs">
                  {words.endsWith(key.hint)}
                </bdi>
              </>
            }
            note={<KeyFacts apiKey={key} />}
            aside={
              may("api_keys:write") &&
              isUsable(key) && (
                <Button
                  look="danger"
                  size="medium"
                  aria-label={words.revokeNamed(key.name)}
                  onClick={() => setRevoking(key)}
                >
                  {words.revoke}
                </Button>
              )
            }
          />
        )}
      />
      {isCreating && <CreateKey onClose={() => setCreating(false)} />}
      {revoking && <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} />}
    </Panel>
  );
}

const hasEnded = ({ expires_at }: ApiKey) =>
  expires_at !== null && Date.parse(expires_at) / 1000 <= now();

const isUsable = (key: ApiKey) => key.revoked_at === null && !hasEnded(key);

function KeyFacts({ apiKey: key }: { apiKey: ApiKey }) {
  const { kind, scopes, networks, expires_at, last_used_at, revoked_at } = key;
  const end = expires_at && (hasEnded(key) ? words.ended : words.endsOn)(dayOf(expires_at));
  const facts = [
    words.kindNames[kind],
    ...(revoked_at ? [words.revoked] : []),
    last_used_at ? words.usedOn(dayOf(last_used_at)) : words.neverUsed,
    ...(end ? [end] : []),
    ...(networks.length > 0 ? [words.fromNetworks(listed(networks))] : []),
  ];
  return (
    <>
      <p>{facts.join(" · ")}</p>
      {kind === "restricted" && <p>{listed(scopes.map((scope) => words.scopes[scope]))}</p>}
    </>
  );
}

function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const revoking = useChange(async () => {
    const params = { path: { id: apiKey.id } };
    await answerOf(merchantApi[mode].POST("/v1/api_keys/{id}/revoke", { params }));
    onClose();
  }, apiKeysQuery(store.id, mode).queryKey);
  return (
    <ConfirmDialog
      title={words.revokeTitle(apiKey.name)}
      action={words.revoke}
      change={revoking}
      onClose={onClose}
    >
      {words.revokeAdvice}
    </ConfirmDialog>
  );
}
