import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Address } from "viem";
import * as errorWords from "#words/errors.ts";
import * as sharedWords from "#words/merchant.ts";
import * as words from "#words/payoutsPage.ts";
import * as settingsWords from "#words/settings.ts";
import { SubgraphUnavailable } from "../../lib/api/subgraph.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../lib/money/amounts.ts";
import { Money } from "../../lib/money/Money.tsx";
import { formatDate } from "../../lib/time/format.ts";
import { payoutHistoryQuery } from "../../queries/payouts.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { type CapturedDay, noonOf, type PaidCredit, payoutDays } from "./payoutDays.ts";

interface HistoryProps {
  merchant: Address;
  owners: readonly Address[];
}

/** What was captured on each day in each coin, and what was paid out of credits, the latest first. */
export function History({ merchant, owners }: HistoryProps) {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  const list = useInfiniteQuery(payoutHistoryQuery(config, mode, merchant, owners));
  const { data, error, refetch, hasNextPage, isFetching, isError, fetchNextPage } = list;
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const lines = payoutDays(rows, !hasNextPage);
  const missing = data?.pages.at(-1)?.missing ?? [];
  // A page within one day has no whole day yet.
  const goesOn = hasNextPage && lines.length === 0 && !isError;
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  const isSilent = !data && error instanceof SubgraphUnavailable;
  const silent = isSilent ? chains.map(({ id }) => id) : missing;
  return (
    <Panel title={words.history} note={words.historyNote}>
      {silent.length > 0 && (
        <PanelBody>
          <Notice
            tone="warn"
            title={words.historySilent}
            action={
              <Button look="secondary" size="medium" onClick={() => void refetch()}>
                {errorWords.tryAgain}
              </Button>
            }
          >
            {words.historyMissing(namesOf(config, silent))}
          </Notice>
        </PanelBody>
      )}
      {!data && error && !isSilent && (
        <PanelBody>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </PanelBody>
      )}
      {((!data && !error) || goesOn) && (
        <PanelBody>
          <Loading what={words.history} />
          <Skeleton className="h-10 w-full" />
        </PanelBody>
      )}
      {data && lines.length === 0 && !hasNextPage && missing.length === 0 && (
        <PanelBody>
          <p className="text-muted text-sm">{words.noHistory}</p>
        </PanelBody>
      )}
      {lines.length > 0 && (
        <ul aria-label={words.history} className="divide-y divide-line border-line border-t">
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      )}
      {hasNextPage && lines.length > 0 && (
        <div className="border-line border-t px-4 py-3 sm:px-5">
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {settingsWords.loadMore}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Line({ line }: { line: CapturedDay | PaidCredit }) {
  const config = useAppConfig();
  const chain = findChain(config, line.chainId);
  const token = findToken(chain, line.token);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:px-5 md:grid-cols-[8rem_minmax(0,1fr)_auto]">
      <span className="text-muted max-md:col-span-2 max-md:text-xs">
        {formatDate(noonOf(line.day))}
      </span>
      <span className="min-w-0">
        <span className="block font-semibold">
          {line.kind === "captured" ? words.captured : words.creditPaid}
        </span>
        <span className="flex flex-wrap items-center gap-x-3 text-muted text-xs">
          <span>{sharedWords.onChain(namesOf(config, [line.chainId]))}</span>
          {line.kind === "captured" && line.fees > 0n && (
            <span>{words.afterCommission(formatMoney(line.fees, token))}</span>
          )}
          {line.kind === "withdrawn" && (
            <span className="inline-flex items-center gap-x-1.5">
              {words.to}
              <AddressChip
                value={line.to}
                name={words.recipient}
                {...(chain && { explorer: { chain, kind: "address" as const } })}
              />
            </span>
          )}
        </span>
      </span>
      <span className="wrap-anywhere max-w-[45vw] text-end font-semibold [&_bdi]:whitespace-normal">
        <Money value={line.amount} unit={token} />
      </span>
    </li>
  );
}
