import { useInfiniteQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import type { StatusFilter } from "../../lib/payment/statusFilter.ts";
import { merchantPaymentsQuery } from "../../queries/merchantPayments.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { FirstPayment } from "./FirstPayment.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { PaymentTable } from "./PaymentTable.tsx";
import { StatusFilterBar } from "./StatusFilterBar.tsx";

interface PaymentListProps {
  merchant: Address;
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
  onOpen: (payment: OpenPayment) => void;
}

/** A merchant's payments, newest first, refreshed every few seconds. */
export function PaymentList({ merchant, status, onStatus, onOpen }: PaymentListProps) {
  const { mode } = useMode();
  const config = useAppConfig();
  const list = useInfiniteQuery(merchantPaymentsQuery(config, mode, merchant, status));
  const pages = list.data?.pages ?? [];
  const payments = pages.flatMap((page) => page.payments);
  const missing = pages.at(-1)?.missing ?? [];
  return (
    <section aria-label={words.payments} className="space-y-4">
      <StatusFilterBar status={status} onStatus={onStatus} />
      {pages[0]?.source === "relayer" && (
        <Notice tone="warn" title={words.noHistory}>
          {words.noHistoryAdvice}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warn" title={words.noHistoryOf(namesOf(config, missing))}>
          {words.noHistoryOfAdvice}
        </Notice>
      )}
      {list.error && payments.length === 0 && (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && <PaymentListSkeleton />}
      {list.isSuccess && payments.length === 0 && !list.hasNextPage && (
        <div className="rounded-lg border border-line bg-surface">
          {status === "all" ? (
            <FirstPayment />
          ) : (
            <EmptyState icon={<InboxIcon />} title={words.noneInState}>
              {words.noneInStateAdvice}
            </EmptyState>
          )}
        </div>
      )}
      {payments.length > 0 && <PaymentTable payments={payments} onOpen={onOpen} />}
      {list.hasNextPage && (
        <p className="text-center">
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {words.loadMore}
          </Button>
        </p>
      )}
    </section>
  );
}

function PaymentListSkeleton() {
  return (
    <div className="space-y-3">
      <Loading what={words.thePayments} />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
    </div>
  );
}
