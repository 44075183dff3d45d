import { useQuery } from "@tanstack/react-query";
import * as words from "#words/overview.ts";
import { SubgraphUnavailable } from "../../lib/api/subgraph.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantTotalsQuery } from "../../queries/merchantPayments.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import { HeldNow } from "./HeldNow.tsx";
import { LatestPayments } from "./LatestPayments.tsx";
import { NeedsAction } from "./NeedsAction.tsx";
import { type OverviewSearch, toOverviewSearch } from "./overviewSearch.ts";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { PeriodParts } from "./PeriodParts.tsx";

interface OverviewPageProps {
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  onSearch: (search: Record<string, unknown>) => void;
  /** Opens one payment of the list. */
  onOpen: (payment: { id: string; chainId?: number | undefined }) => void;
  /** Opens the list of one customer's payments. */
  onCustomer: (customer: string) => void;
}

/** Merchant's start: what waits for them, what a period came to, what is held, and the latest payments. */
export function OverviewPage({ search, ...actions }: OverviewPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  return (
    // A coin of another mode does not exist in this one.
    <MerchantFrame title={words.title} onSwitch={() => actions.onSearch({})}>
      <Overview search={toOverviewSearch(search)} {...actions} />
    </MerchantFrame>
  );
}

type OverviewProps = Omit<OverviewPageProps, "search"> & { search: OverviewSearch };

export function Overview({ search, onSearch, onOpen, onCustomer }: OverviewProps) {
  const { store } = useStoreDesk();
  const config = useAppConfig();
  const { mode } = useMode();
  const merchant = toHex(store.address);
  const { data: totals, error } = useQuery(merchantTotalsQuery(config, mode, merchant));
  const isNew =
    totals?.missing.length === 0 && totals.totals.every(({ paymentCount }) => paymentCount === 0);
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="font-semibold text-2xl tracking-tight">{words.title}</h1>
        {!isNew && <PeriodChoice days={search.days} />}
      </div>
      {!totals && error instanceof SubgraphUnavailable && (
        <Notice tone="warn" title={words.noHistory}>
          {words.noHistoryAdvice}
        </Notice>
      )}
      {!totals && !error && (
        <>
          <Loading what={words.theSums} />
          <Skeleton className="h-80 w-full" />
        </>
      )}
      {isNew && (
        <>
          <FirstSteps />
          <NeedsAction merchant={merchant} isQuiet />
        </>
      )}
      {!isNew && (totals || error) && (
        <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0 desk:col-start-2 desk:row-start-1">
            <NeedsAction merchant={merchant} />
          </div>
          <div className="min-w-0 space-y-6 desk:col-start-1 desk:row-start-1">
            <PeriodParts
              merchant={merchant}
              search={search}
              onCoin={(coin) => onSearch({ ...search, in: coin })}
            >
              <HeldNow merchant={merchant} />
            </PeriodParts>
            <LatestPayments merchant={merchant} onOpen={onOpen} onCustomer={onCustomer} />
          </div>
        </div>
      )}
    </div>
  );
}
