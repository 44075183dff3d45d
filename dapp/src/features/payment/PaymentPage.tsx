import { paymentStatus } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { type Hash, isHash } from "viem";
import { useConfig } from "wagmi";
import * as words from "#words/payment.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Money } from "../../lib/money/Money.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { TermsFold } from "../../lib/words/TermsFold.tsx";
import { whereTheMoneyIs } from "../../lib/words/whereTheMoneyIs.ts";
import { chainPaymentQuery } from "../../queries/chainPayment.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon, PrintIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";
import { PaymentActions } from "./PaymentActions.tsx";
import { PaymentMoney } from "./PaymentMoney.tsx";
import { PaymentTermsList } from "./PaymentTermsList.tsx";
import { PaymentTimeline } from "./PaymentTimeline.tsx";

interface PaymentPageProps {
  chainId: string;
  paymentId: string;
}

/** Payment page. Everything on it is read from the chain. */
export function PaymentPage(props: PaymentPageProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <AddressedPayment {...props} />
    </WithWallets>
  );
}

function AddressedPayment({ chainId, paymentId }: PaymentPageProps) {
  const { Account } = wallet.use();
  const chain = findChain(useAppConfig(), Number(chainId));
  return (
    <Page aside={<Account />}>
      <title>{words.payment}</title>
      {chain && isHash(paymentId) ? (
        <FollowedPayment chain={chain} id={paymentId} />
      ) : (
        <EmptyState page icon={<InboxIcon />} title={words.noPayment}>
          {words.noPaymentAdvice}
        </EmptyState>
      )}
    </Page>
  );
}

function FollowedPayment({ chain, id }: { chain: AppChain; id: Hash }) {
  const { data, error, refetch } = useQuery(chainPaymentQuery(useConfig(), chain, id));
  if (data) return <KnownPayment payment={data} chain={chain} stale={error !== null} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === null) {
    return (
      <EmptyState page icon={<InboxIcon />} title={words.unknownPayment}>
        {words.unknownPaymentAdvice}
      </EmptyState>
    );
  }
  return (
    <div className="space-y-6">
      <Loading what={words.thePayment} />
      <Skeleton className="h-12 w-56" />
      <Skeleton className="h-48 w-full" />
    </div>
  );
}

interface KnownPaymentProps {
  payment: ChainPayment;
  chain: AppChain;
  stale: boolean;
}

function KnownPayment({ payment, chain, stale }: KnownPaymentProps) {
  const now = useChainNow(chain.id);
  const { terms, state } = payment;
  const token = findToken(chain, terms.token);
  const status = paymentStatus(terms, state, now);
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="flex flex-wrap items-center gap-3 text-muted">
            {words.payment}
            <PaymentStatusBadge status={status} />
          </h1>
          <p className="mt-1">
            <Money value={terms.amount} unit={token} large />
          </p>
          <p role="status" className="mt-2 max-w-xl text-muted">
            {whereTheMoneyIs(payment, token, now)}
          </p>
        </div>
        <button
          type="button"
          className="-ms-3 inline-flex min-h-10 items-center gap-2 rounded-md px-3 text-muted sm:ms-0 text-sm hover:bg-sunken hover:text-ink print:hidden"
          onClick={() => window.print()}
        >
          <PrintIcon className="size-4" />
          {words.printReceipt}
        </button>
      </div>
      {stale && (
        <Notice tone="warn" title={words.chainSilent}>
          {words.chainSilentAdvice}
        </Notice>
      )}
      {payment.totals === null && (
        <Notice title={words.historyIncomplete}>{words.historyIncompleteAdvice}</Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-5 print:block print:space-y-6">
        <div className="min-w-0 space-y-6 lg:col-span-3">
          <section>
            <h2 className="sr-only">{words.whereTheMoneyIs}</h2>
            <PaymentMoney payment={payment} token={token} now={now} />
          </section>
          <PaymentActions payment={payment} chain={chain} token={token} now={now} />
          <Card title={words.whatHappened}>
            <PaymentTimeline payment={payment} token={token} chain={chain} now={now} />
          </Card>
        </div>
        <div className="min-w-0 space-y-6 lg:col-span-2">
          <Card title={words.terms}>
            <PaymentTermsList payment={payment} chain={chain} token={token} />
            <div className="mt-4">
              <TermsFold terms={terms} token={token} />
            </div>
          </Card>
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
        {words.readFrom(chain.name)}
        <AddressChip
          value={chain.escrow.address}
          name={words.escrowAddress}
          explorer={{ chain, kind: "address" }}
        />
      </p>
    </div>
  );
}
