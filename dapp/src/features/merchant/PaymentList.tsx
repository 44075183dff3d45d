import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Amount } from "../../lib/money/Amount.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import { type StatusFilter, statusFilters } from "../../lib/payment/statusFilter.ts";
import { formatTime } from "../../lib/time/format.ts";
import { checkoutDescriptionsQuery } from "../../queries/checkoutDescriptions.ts";
import { type ListedPayment, merchantPaymentsQuery } from "../../queries/merchantPayments.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { FirstPayment } from "./FirstPayment.tsx";

const filterLabels: Record<StatusFilter, string> = {
  all: "All",
  held: "Held",
  captured: "Captured",
  refunded: "Refunded",
  returned: "Returned",
};

interface PaymentListProps {
  merchant: Address;
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
  onOpen: (paymentId: string) => void;
}

/** A merchant's payments, newest first; it follows the chain by itself. */
export function PaymentList({ merchant, status, onStatus, onOpen }: PaymentListProps) {
  const config = useAppConfig();
  const list = useInfiniteQuery(merchantPaymentsQuery(config, merchant, status));
  const names = useQuery(checkoutDescriptionsQuery);
  const pages = list.data?.pages ?? [];
  const payments = pages.flatMap((page) => page.payments);
  return (
    <section aria-label="Payments" className="space-y-4">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">Show payments that are</legend>
        {statusFilters.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={filter === status}
            className={cx(
              "min-h-9 rounded-full border px-4 font-medium text-sm transition-colors duration-150",
              filter === status
                ? "border-accent bg-accent text-on-accent"
                : "border-control bg-surface hover:bg-sunken",
            )}
            onClick={() => onStatus(filter)}
          >
            {filterLabels[filter]}
          </button>
        ))}
      </fieldset>

      {pages[0]?.source === "relayer" && (
        <Notice tone="warn" title="The public history (subgraph) is unavailable">
          This list is the service's own record instead, and there are no totals. Each payment's
          page still comes straight from the chain.
        </Notice>
      )}
      {list.error && payments.length === 0 && (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && (
        <div className="space-y-3">
          <Loading what="payments" />
          <Skeleton className="h-14 w-full" />
          <Skeleton className="h-14 w-full" />
          <Skeleton className="h-14 w-full" />
        </div>
      )}
      {list.isSuccess && payments.length === 0 && !list.hasNextPage && (
        <div className="rounded-lg border border-line bg-surface">
          {status === "all" ? (
            <FirstPayment />
          ) : (
            <EmptyState icon={<InboxIcon />} title="No payment is in this state">
              Choose another one, or look at all of them.
            </EmptyState>
          )}
        </div>
      )}
      {payments.length > 0 && (
        <div className="overflow-hidden rounded-lg border border-line bg-surface">
          <table className="w-full text-left text-sm">
            <thead className="border-line border-b bg-sunken text-muted">
              <tr>
                <th scope="col" className="px-4 py-2.5 font-medium">
                  Order
                </th>
                <th scope="col" className="hidden px-4 py-2.5 font-medium md:table-cell">
                  Payer
                </th>
                <th scope="col" className="hidden px-4 py-2.5 font-medium md:table-cell">
                  Paid
                </th>
                <th scope="col" className="hidden px-4 py-2.5 font-medium sm:table-cell">
                  Status
                </th>
                <th scope="col" className="px-4 py-2.5 text-right font-medium">
                  Amount
                </th>
              </tr>
            </thead>
            <tbody>
              {payments.map((payment) => (
                <PaymentRow
                  key={payment.id}
                  payment={payment}
                  name={names.data?.get(payment.id.toLowerCase()) ?? shorten(payment.id)}
                  onOpen={() => onOpen(payment.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.hasNextPage && (
        <p className="text-center">
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Load more
          </Button>
        </p>
      )}
    </section>
  );
}

interface PaymentRowProps {
  payment: ListedPayment;
  name: string;
  onOpen: () => void;
}

function PaymentRow({ payment, name, onOpen }: PaymentRowProps) {
  const config = useAppConfig();
  const chain = findChain(config, payment.chainId) ?? config.chains[0];
  const token = findToken(chain, payment.token);
  return (
    <tr className="relative border-line border-b last:border-0 hover:bg-sunken">
      <td className="px-4 py-3">
        <button
          type="button"
          className="text-left font-medium after:absolute after:inset-0 after:content-['']"
          onClick={onOpen}
        >
          {name}
        </button>
        <span className="mt-1 block sm:hidden">
          <PaymentStatusBadge status={payment.status} />
        </span>
      </td>
      <td className="hidden px-4 py-3 font-mono text-muted text-xs md:table-cell">
        {shorten(payment.payer)}
      </td>
      <td className="hidden whitespace-nowrap px-4 py-3 text-muted md:table-cell">
        {formatTime(payment.fundedAt)}
      </td>
      <td className="hidden px-4 py-3 sm:table-cell">
        <PaymentStatusBadge status={payment.status} />
      </td>
      <td className="px-4 py-3 text-right font-medium">
        <Amount value={payment.amount} unit={token} />
        {payment.held > 0n && payment.held < payment.amount && (
          <span className="block font-normal text-muted text-xs">
            <Amount value={payment.held} unit={token} /> held
          </span>
        )}
      </td>
    </tr>
  );
}
