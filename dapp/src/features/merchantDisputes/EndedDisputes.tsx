import { useInfiniteQuery } from "@tanstack/react-query";
import type { Hash } from "viem";
import * as errorWords from "#words/errors.ts";
import * as words from "#words/merchantDisputes.ts";
import * as sharedWords from "#words/settings.ts";
import { SubgraphUnavailable } from "../../lib/api/subgraph.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { endedDisputesQuery } from "../../queries/merchantDisputes.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { DisputeList } from "./DisputeList.tsx";
import { toRow } from "./disputeRow.ts";
import { LoadingList } from "./LoadingList.tsx";

interface EndedDisputesProps {
  onOpen: (dispute: { id: Hash; chainId: number }) => void;
}

/** Disputes that ended, the latest first, page by page. */
export function EndedDisputes({ onOpen }: EndedDisputesProps) {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  const { store } = useStoreDesk();
  const now = useNow();
  const list = useInfiniteQuery(endedDisputesQuery(config, mode, toHex(store.address)));
  const { data, error, refetch } = list;
  if (!data && error instanceof SubgraphUnavailable) {
    const all = chains.map(({ id }) => id);
    return (
      <Notice
        tone="warn"
        title={words.chainsSilent}
        action={
          <Button look="secondary" size="medium" onClick={() => void refetch()}>
            {errorWords.tryAgain}
          </Button>
        }
      >
        {words.endedSilentAdvice(namesOf(config, all))}
      </Notice>
    );
  }
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingList />;
  const rows = data.pages.flatMap(({ disputes }) => disputes.map((one) => toRow(one, [], now)));
  const missing = data.pages.at(-1)?.missing ?? [];
  return (
    <section aria-label={words.partNames.closed} className="space-y-4">
      {missing.length > 0 && (
        <Notice tone="warn" title={words.chainsSilent}>
          {words.endedSilentAdvice(namesOf(config, missing))}
        </Notice>
      )}
      {rows.length > 0 && (
        <DisputeList label={words.partNames.closed} rows={rows} now={now} onOpen={onOpen} />
      )}
      {rows.length === 0 && missing.length === 0 && (
        <EmptyState icon={<InboxIcon />} title={words.noneIn.closed}>
          {words.noneAdvice.closed}
        </EmptyState>
      )}
      {list.hasNextPage && (
        <Button
          look="secondary"
          size="medium"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {sharedWords.loadMore}
        </Button>
      )}
    </section>
  );
}
