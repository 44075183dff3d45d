import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Address } from "viem";
import * as words from "#words/customers.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Money } from "../../lib/money/Money.tsx";
import { merchantState } from "../../lib/payment/merchantState.ts";
import { formatDate } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { customerPaymentsQuery } from "../../queries/customers.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { ItemList } from "../../ui/ItemList.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { StatusLine } from "../../ui/Status.tsx";

/** Payments that are shown here; the list of payments has the rest. */
const SHOWN = 10;

/** The newest payments of a customer, and the way to all of them. */
export function CustomerPayments({ customer }: { customer: Address }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data, error, refetch } = useQuery(customerPaymentsQuery(store.id, mode, customer));
  return (
    <Panel
      title={words.paymentsTitle}
      aside={
        <Link to="/merchant" search={{ customer }} className={buttonClass("secondary", "medium")}>
          {words.allPayments}
        </Link>
      }
    >
      {data ? (
        <ItemList label={words.thePayments}>
          {data.payments.slice(0, SHOWN).map((payment) => (
            <PaymentItem key={`${payment.chainId} ${payment.id}`} payment={payment} />
          ))}
        </ItemList>
      ) : (
        <PanelBody>
          {error ? (
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          ) : (
            <>
              <Loading what={words.thePayments} />
              <Skeleton className="h-10 w-full" />
            </>
          )}
        </PanelBody>
      )}
    </Panel>
  );
}

function PaymentItem({ payment }: { payment: ListedPayment }) {
  const config = useAppConfig();
  const now = useNow();
  const { id, chainId, reference, description, amount, fundedAt } = payment;
  const token = findToken(findChain(config, chainId), payment.token);
  const { hue, dot, label, note } = merchantState(payment, token, now);
  const title = reference ?? description ?? shorten(id);
  return (
    <li className="relative grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 px-4 py-2.5 text-sm hover:bg-sunken sm:px-5">
      <Link
        to="/merchant"
        search={{ customer: payment.payer, payment: id, chain: chainId }}
        className="min-w-0 after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
      >
        <bdi className="block truncate font-semibold" title={title}>
          {title}
        </bdi>
        {reference !== null && description !== null && (
          <bdi className="block truncate text-muted text-xs" title={description}>
            {description}
          </bdi>
        )}
      </Link>
      <div className="wrap-anywhere text-end font-semibold [&_button]:z-10">
        <Money value={amount} unit={token} />
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-xs">
        <StatusLine hue={hue} dot={dot}>
          {label}
        </StatusLine>
        <span className="text-muted">{note}</span>
      </p>
      <p className="mt-1 text-end text-muted text-xs">
        <time dateTime={new Date(fundedAt * 1000).toISOString()}>{formatDate(fundedAt)}</time>
      </p>
    </li>
  );
}
