import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/payouts.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { namesOf } from "../../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { toHex } from "../../../lib/validation/hex.ts";
import { merchantQuery, payoutChangesQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { WalletIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { ChangePayout } from "./ChangePayout.tsx";
import { EarlierChange } from "./EarlierChange.tsx";
import { PendingChange } from "./PendingChange.tsx";
import { newestFor, whatItIs } from "./payoutChange.ts";

/** Where captured money goes on each chain, what is to change, and what has. */
export function PayoutsSection() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const config = useAppConfig();
  const { data: merchant, error, refetch } = useQuery(merchantQuery(store.id, mode));
  const list = useInfiniteQuery(payoutChangesQuery(store.id, mode));
  const [isChanging, setChanging] = useState(false);
  const changes = list.data?.pages.flatMap(({ data }) => data);
  const pending = changes?.filter(({ ended_at }) => ended_at === null);
  const own = Object.entries(merchant?.payees ?? {}).map(([id, payee]) => ({
    chainId: Number(id),
    payee,
  }));
  const rest = merchant && { chainId: null, payee: merchant.payee };
  return (
    <>
      <Panel
        title={words.inUse}
        note={words.note}
        aside={
          may("payout_changes:write") && (
            <Button look="secondary" size="medium" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
          )
        }
      >
        <ResourceList
          label={words.inUse}
          things={rest && [rest, ...own]}
          error={error}
          onRetry={() => void refetch()}
          empty={null}
          item={({ chainId, payee }) => (
            <Item
              key={chainId ?? ""}
              icon={<WalletIcon />}
              title={<AddressChip value={toHex(payee)} name={words.payee} />}
              note={[
                ...whatItIs(newestFor(changes ?? [], chainId, payee)),
                chainId === null
                  ? own.length === 0
                    ? words.onEveryChain
                    : words.onEveryOther
                  : words.onChain(namesOf(config, [chainId])),
              ].join(" · ")}
            />
          )}
        />
      </Panel>
      {pending && pending.length > 0 && (
        <Panel title={words.pendingTitle}>
          <ItemList label={words.pendingTitle}>
            {pending.map((change) => (
              <PendingChange key={change.id} change={change} />
            ))}
          </ItemList>
        </Panel>
      )}
      <Panel title={words.history}>
        <ResourceList
          label={words.theChanges}
          things={changes?.filter(({ ended_at }) => ended_at !== null)}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={words.noHistory}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          isLoadingMore={list.isFetchingNextPage}
          item={(change) => <EarlierChange key={change.id} change={change} />}
        />
      </Panel>
      {isChanging && <ChangePayout onClose={() => setChanging(false)} />}
    </>
  );
}
