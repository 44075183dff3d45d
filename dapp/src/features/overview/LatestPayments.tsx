import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { Address } from "viem";
import * as words from "#words/overview.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { merchantPaymentsQuery } from "../../queries/merchantPayments.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { paymentRows } from "../merchant/handle.ts";

/** Payments that are shown. */
const shown = 5;

interface LatestPaymentsProps {
  merchant: Address;
  onOpen: (payment: { id: string; chainId?: number | undefined }) => void;
  onCustomer: (customer: string) => void;
}

const anything = {
  ...{ outcome: null, chain: null, from: null, until: null },
  ...{ coin: null, customer: null, q: null },
};

/** The newest payments, and the way to all. */
export function LatestPayments({ merchant, onOpen, onCustomer }: LatestPaymentsProps) {
  const id = useId();
  const { PaymentTable } = paymentRows.use();
  const config = useAppConfig();
  const { mode } = useMode();
  const list = useInfiniteQuery(merchantPaymentsQuery(config, mode, merchant, anything));
  const [page] = list.data?.pages ?? [];
  const payments = page?.payments.slice(0, shown);
  return (
    <section aria-labelledby={id} className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-semibold text-lg">
          {words.latest}
        </h2>
        <Link
          to="/merchant/payments"
          className="inline-flex min-h-11 items-center font-semibold text-sm underline underline-offset-4 sm:min-h-0"
        >
          {words.allPayments}
        </Link>
      </div>
      {page?.source === "relayer" && <p className="text-sm text-warn">{words.ofTheRecord}</p>}
      {page && page.missing.length > 0 && (
        <p className="text-sm text-warn">{words.without(namesOf(config, page.missing))}</p>
      )}
      {!payments && list.error && (
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {!payments && !list.error && (
        <>
          <Loading what={words.thePayments} />
          <Skeleton className="h-56 w-full" />
        </>
      )}
      {payments?.length === 0 && <p className="text-muted">{words.noPayments}</p>}
      {payments && payments.length > 0 && (
        <PaymentTable payments={payments} onOpen={onOpen} onCustomer={onCustomer} />
      )}
    </section>
  );
}
