import { type UseQueryResult, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { Address } from "viem";
import * as words from "#words/myPayments.ts";
import { SubgraphUnavailable } from "../../../lib/api/subgraph.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { formatTime } from "../../../lib/time/format.ts";
import { openPayerPaymentsQuery, payerPaymentsQuery } from "../../../queries/payerPayments.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { useSignedIn } from "../usePayerSignIn.ts";
import { chainNames } from "./chainNames.ts";
import { DevicePayments } from "./DevicePayments.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { ListFilters } from "./ListFilters.tsx";
import { countFilters, shownChains, toFilter } from "./listFilter.ts";
import { clearedOf, type ListSearch } from "./listSearch.ts";
import { matches } from "./matches.ts";
import { NoMatch, NoPayments } from "./NoPayments.tsx";
import { PaymentItems } from "./PaymentItems.tsx";
import { TellNames } from "./TellNames.tsx";
import { useChainTimes } from "./useChainTimes.ts";
import { useNames } from "./useNames.ts";
import { useOffers } from "./useOffers.ts";
import { byDeadline, waitsFor } from "./waiting.ts";

/** Pages that are read without a press. */
const searchedPages = 8;

interface PaymentsOfProps {
  wallet: Address;
  /** Whether it is the connected wallet. */
  isOwn: boolean;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** Above the list. */
  notice: ReactNode;
}

/** A wallet's payments: what waits for it, by deadline, and all others, newest first. */
export function PaymentsOf({ wallet, isOwn, search, onSearch, notice }: PaymentsOfProps) {
  const config = useAppConfig();
  const chains = shownChains(config, search);
  const timeOf = useChainTimes(config.chains.map(({ id }) => id));
  const isSignedIn = useSignedIn() && isOwn;
  const list = useInfiniteQuery(payerPaymentsQuery(config, wallet, toFilter(config, search)));
  const open = useQuery(openPayerPaymentsQuery(config, wallet, chains));
  const pages = list.data?.pages ?? [];
  const loaded = pages.flatMap(({ payments }) => payments);
  const held = open.data?.payments ?? [];
  const names = useNames([...held, ...loaded], wallet, isSignedIn);
  const offers = useOffers(held.filter(names.isListed));

  const { q = "" } = search;
  const isNarrowed = q !== "" || countFilters(search) > 0;
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const waiting = held
    .flatMap((payment) => {
      const now = timeOf(payment.chainId);
      return waitsFor(payment, offers.endOf(payment, now), now) ?? [];
    })
    .toSorted(byDeadline);
  const isWaiting = new Set(isNarrowed ? [] : waiting.map(({ payment }) => payment.id));
  const found = loaded.filter(
    (payment) =>
      !isWaiting.has(payment.id) &&
      (q === "" || matches(payment, findChain(config, payment.chainId), names.of(payment), q)),
  );
  // A page may have nothing to show, because it does not match or waits above.
  // After a failure it waits for a press or the next answer: it would ask again at once, and without end.
  const goesOn =
    hasNextPage &&
    !list.isError &&
    pages.length < searchedPages &&
    (q !== "" || found.length === 0);
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  const unseen = [...(pages.at(-1)?.missing ?? []), ...((!isNarrowed && open.data?.missing) || [])];
  const missing = [...new Set(unseen)];
  const isDown = list.error instanceof SubgraphUnavailable && loaded.length === 0;
  const staleSince = oldestFailed([
    ...(list.isFetchNextPageError || loaded.length === 0 ? [] : [list]),
    ...(isNarrowed ? [] : [open]),
  ]);
  const isEmpty = list.isSuccess && !hasNextPage && loaded.length === 0;
  const isHiding = search.test !== undefined;
  const isNever = isEmpty && !isNarrowed && !isHiding && missing.length === 0;
  const isPending = list.isPending || (goesOn && found.length === 0);
  const isNoMatch =
    !isPending && list.isSuccess && found.length === 0 && (isNarrowed || (isEmpty && isHiding));
  const rowProps = { names, timeOf };
  const first = held[0] ?? loaded[0];
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="font-semibold text-xl tracking-tight">{words.title}</h1>
        {loaded.length > 0 && <ExportButton {...{ wallet, search, names, timeOf }} />}
      </div>
      {notice}
      {!isNever && !isDown && <ListFilters search={search} onSearch={onSearch} />}
      {isDown && (
        <Notice tone="warn" title={words.downTitle}>
          {words.downAdvice}
        </Notice>
      )}
      {list.error && !isDown && loaded.length === 0 && (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {missing.length > 0 && (
        <Notice tone="warn" title={words.missingTitle(chainNames(config, missing))}>
          {words.missingAdvice}
        </Notice>
      )}
      {(isDown || missing.length > 0) && (
        <DevicePayments wallet={wallet} chainIds={isDown ? null : missing} />
      )}
      {staleSince !== null && (
        <Notice tone="warn" title={words.stale(formatTime(staleSince / 1000))}>
          {words.staleAdvice}
        </Notice>
      )}
      {!isNarrowed && !isDown && open.error && !open.data && (
        <Notice tone="warn" title={words.waitingUnread}>
          {words.waitingUnreadAdvice}
        </Notice>
      )}
      {isOwn && !isSignedIn && first && <TellNames chainId={first.chainId} />}
      {!isNarrowed && (waiting.length > 0 || open.data?.hasMore || offers.hasMore) && (
        <section>
          <h2 className="mb-2 font-semibold text-lg">{words.waiting}</h2>
          {waiting.length > 0 && <PaymentItems rows={waiting} {...rowProps} />}
          {open.data?.hasMore && <p className="mt-3 text-muted text-sm">{words.waitingMore}</p>}
          {offers.hasMore && <p className="mt-3 text-muted text-sm">{words.offersMore}</p>}
        </section>
      )}
      {isPending && <ListSkeleton />}
      {found.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold text-lg">
            {isNarrowed
              ? words.matching
              : isWaiting.size > 0
                ? words.everythingElse
                : words.allPayments}
          </h2>
          <PaymentItems rows={found.map((payment) => ({ payment }))} {...rowProps} />
          <p role="status" className="mt-3 text-muted text-sm">
            {hasNextPage ? words.shownNewest(found.length) : words.shown(found.length)}
          </p>
        </section>
      )}
      {isNever && <NoPayments />}
      {isNoMatch && <NoMatch text={q} onClear={() => onSearch(clearedOf(search))} />}
      {list.isFetchNextPageError && loaded.length > 0 && (
        <ErrorNotice error={list.error} onRetry={() => void fetchNextPage()} />
      )}
      {hasNextPage && !goesOn && !list.isFetchNextPageError && (
        <div className="space-y-2 text-center">
          {q !== "" && <p className="text-muted text-sm">{words.searchedNewest(loaded.length)}</p>}
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {q === "" ? words.older : words.searchOlder}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Milliseconds at which was read what is shown although the last question failed, the oldest; null: nothing of it. */
function oldestFailed(
  asked: readonly Pick<UseQueryResult, "data" | "error" | "dataUpdatedAt">[],
): number | null {
  const times = asked.flatMap(({ data, error, dataUpdatedAt }) =>
    error && data !== undefined ? [dataUpdatedAt] : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}

function ListSkeleton() {
  return (
    <div className="space-y-3">
      <Loading what={words.thePayments} />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
    </div>
  );
}
