import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useMemo } from "react";
import type { Address } from "viem";
import * as words from "#words/overview.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { inTurn } from "../../lib/text/together.ts";
import { formatDate } from "../../lib/time/format.ts";
import { RatesNote } from "../../lib/worth/RatesNote.tsx";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import { merchantVolumesQuery, type Sums } from "../../queries/merchantVolumes.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { CoinFigures } from "./CoinFigures.tsx";
import { calendarOf } from "./calendar.ts";
import type { OverviewSearch } from "./overviewSearch.ts";
import { coinDays } from "./sums.ts";
import { useToday } from "./useToday.ts";
import { VolumePanel } from "./VolumePanel.tsx";

interface PeriodPartsProps {
  merchant: Address;
  search: OverviewSearch;
  onCoin: (key: string) => void;
  /** Between the period's sums and its chart. */
  children: ReactNode;
}

const tiles = [
  { label: words.volume, of: ({ funded }: Sums) => funded },
  { label: words.captured, of: ({ captured }: Sums) => captured },
  { label: words.refunded, of: ({ refunded }: Sums) => refunded },
  { label: words.commission, of: ({ fees }: Sums) => fees },
];

/** What a period came to: its sums, and its days. Without a subgraph there is neither. */
export function PeriodParts({ merchant, search, onCoin, children }: PeriodPartsProps) {
  const id = useId();
  const config = useAppConfig();
  const { mode, chains } = useMode();
  const today = useToday();
  const calendar = useMemo(() => calendarOf(search.days, today), [search.days, today]);
  const [since = 0] = calendar.starts;
  const { data, error } = useQuery(merchantVolumesQuery(config, mode, merchant, since));
  const { data: rates } = useQuery(coinRatesQuery);
  const coins = useMemo(
    () => (data ? coinDays(chains, data.hours, calendar) : []),
    [data, chains, calendar],
  );
  const [first = 0] = calendar.dates;
  const last = calendar.dates.at(-1) ?? 0;
  if (!data) {
    return (
      <>
        {!error && (
          <>
            <Loading what={words.theSums} />
            <Skeleton className="h-56 w-full" />
          </>
        )}
        {children}
      </>
    );
  }
  return (
    <>
      <section aria-labelledby={id} className="@container space-y-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id={id} className="font-semibold text-lg">
            {words.lastDays(search.days)}
          </h2>
          <p className="text-muted text-xs">
            {inTurn(
              words.range(formatDate(first), formatDate(last)),
              calendar.isUtc ? words.daysByUtc : "",
            )}
          </p>
        </div>
        <dl className="grid grid-cols-2 gap-3 @2xl:grid-cols-4">
          {tiles.map(({ label, of }) => (
            <div
              key={label}
              className="min-w-0 rounded-lg border border-line bg-surface p-3 sm:px-5 sm:py-4"
            >
              <dt className="font-semibold text-muted text-xs">{label}</dt>
              <dd className="mt-1">
                <CoinFigures
                  coins={coins.map(({ chain, token, whole }) => ({
                    ...{ chain, token, amount: of(whole) },
                  }))}
                  rates={rates}
                  large
                />
              </dd>
            </div>
          ))}
        </dl>
        {data.missing.length > 0 && (
          <p className="text-sm text-warn">{words.without(namesOf(config, data.missing))}</p>
        )}
        <RatesNote of={coins} rates={rates} />
      </section>
      {children}
      {coins.length > 0 && (
        <VolumePanel
          calendar={calendar}
          coins={coins}
          rates={rates}
          chosen={search.in}
          onChoose={onCoin}
          isPart={data.missing.length > 0}
        />
      )}
    </>
  );
}
