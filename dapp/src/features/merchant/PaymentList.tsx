import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import * as listWords from "#words/merchantList.ts";
import { ApiUnreachable } from "../../lib/api/api.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { merchantPaymentsQuery } from "../../queries/merchantPayments.ts";
import { isOfRecord } from "../../queries/paymentRecord.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { FirstPayment } from "./FirstPayment.tsx";
import { filtersOf, type ListSearch, toFilter, withoutFilters } from "./listSearch.ts";
import { NoneMatch } from "./NoneMatch.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { PaymentTable } from "./PaymentTable.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { maySelect, useSelection } from "./useSelection.ts";

/** Pages that are read without a press where none of their payments match. */
const searchedPages = 8;

interface PaymentListProps {
  merchant: Address;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  onOpen: (payment: OpenPayment) => void;
}

/** A merchant's payments that match the filters, newest first, refreshed every few seconds. */
export function PaymentList({ merchant, search, onSearch, onOpen }: PaymentListProps) {
  const { mode } = useMode();
  const config = useAppConfig();
  const selects = maySelect(useStoreDesk().may);
  const selection = useSelection();
  const filter = toFilter(search);
  const list = useInfiniteQuery(merchantPaymentsQuery(config, mode, merchant, filter));
  const pages = list.data?.pages ?? [];
  const payments = pages.flatMap((page) => page.payments);
  const missing = pages.at(-1)?.missing ?? [];
  const { hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = list;
  // A page of which nothing matches is not the end. After a failure it waits for a press: it would ask again without end.
  const goesOn =
    hasNextPage &&
    !list.isError &&
    !isPlaceholderData &&
    payments.length === 0 &&
    pages.length < searchedPages;
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  // What a filter hides is not acted on; it is chosen again once it is shown.
  const chosen = selects ? payments.filter(selection.has) : [];
  // The bar that had the focus is gone with what was selected.
  const ended = useFocusWhenLost<HTMLDivElement>(chosen.length === 0);
  const isEmpty = list.isSuccess && !isPlaceholderData && payments.length === 0 && !hasNextPage;
  const isNarrowed = filtersOf(search).length > 0;
  const lacksRecord = list.error instanceof ApiUnreachable && isOfRecord(filter);
  const isFallback = pages[0]?.source === "relayer" && !isPlaceholderData && !isOfRecord(filter);
  return (
    <>
      {isFallback && (
        <Notice tone="warn" title={words.noHistory}>
          {words.noHistoryAdvice}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warn" title={words.noHistoryOf(namesOf(config, missing))}>
          {words.noHistoryOfAdvice}
        </Notice>
      )}
      {lacksRecord && (
        <Notice
          tone="warn"
          title={listWords.noRecord}
          action={
            <Button
              look="secondary"
              size="medium"
              onClick={() => onSearch(withoutFilters(search, ["q", "customer", "coin"]))}
            >
              {listWords.withoutRecord}
            </Button>
          }
        >
          {listWords.noRecordAdvice}
        </Notice>
      )}
      {list.error && !lacksRecord && payments.length === 0 && (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {(list.isPending || goesOn) && <PaymentListSkeleton />}
      {isEmpty && (
        <Framed>
          {isNarrowed ? <NoneMatch {...{ merchant, search, onSearch }} /> : <FirstPayment />}
        </Framed>
      )}
      {payments.length > 0 && (
        <div
          ref={ended}
          tabIndex={-1}
          aria-busy={isPlaceholderData}
          className={cx("outline-none", isPlaceholderData && "opacity-60")}
        >
          <PaymentTable
            payments={payments}
            onOpen={onOpen}
            onCustomer={(customer) => onSearch({ ...search, customer })}
            selection={selects ? selection : null}
          />
        </div>
      )}
      {hasNextPage && !goesOn && !isPlaceholderData && (
        <p className="text-center">
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {words.loadMore}
          </Button>
        </p>
      )}
      {chosen.length > 0 && <SelectionBar payments={chosen} onClear={selection.clear} />}
    </>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return <div className="rounded-lg border border-line bg-surface">{children}</div>;
}

function PaymentListSkeleton() {
  return (
    <div className="space-y-px overflow-hidden rounded-lg border border-line">
      <Loading what={words.thePayments} />
      {Array.from({ length: 6 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the outlines never change
        <Skeleton key={index} className="h-14 w-full" />
      ))}
    </div>
  );
}
