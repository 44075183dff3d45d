import { paymentStatus } from "@handsel/protocol";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import * as words from "#words/payment.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { shopInButton } from "../../lib/words/actions.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { toldToPayer } from "../../lib/words/toldToPayer.ts";
import { whereTheMoneyIs } from "../../lib/words/whereTheMoneyIs.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Status } from "../../ui/Status.tsx";
import { useDecides } from "./arbiter/useDecides.ts";
import { OrderAside } from "./OrderAside.tsx";
import { PaymentActions } from "./PaymentActions.tsx";
import { PaymentFrame, type ShownPayment } from "./PaymentFrame.tsx";
import { PaymentMoney } from "./PaymentMoney.tsx";
import { PaymentTimeline } from "./PaymentTimeline.tsx";
import { PaymentTitle } from "./PaymentTitle.tsx";
import { useIsPayer } from "./useIsPayer.ts";
import { usePaymentOrder } from "./usePaymentOrder.ts";

const ArbiterDesk = lazyPart(async () => (await import("./arbiter/ArbiterDesk.tsx")).default);

interface PaymentPageProps {
  chainId: string;
  paymentId: string;
  /** From the page's address. */
  checkoutId?: string | undefined;
}

/** Payment page. Where the money is and what happened is read from the chain. */
export function PaymentPage({ checkoutId, ...address }: PaymentPageProps) {
  return (
    <PaymentFrame {...address}>
      {(shown) => <KnownPayment {...shown} checkoutId={checkoutId} />}
    </PaymentFrame>
  );
}

interface KnownPaymentProps extends ShownPayment {
  checkoutId: string | undefined;
}

function KnownPayment({ payment, chain, checkoutId, stale }: KnownPaymentProps) {
  const now = useChainNow(chain.id);
  const { terms, state } = payment;
  const token = findToken(chain, terms.token);
  const order = usePaymentOrder(payment, chain, checkoutId);
  const isPayer = useIsPayer(payment);
  const told = isPayer ? toldToPayer(payment, token, order && isolate(order.merchant), now) : null;
  const decides = useDecides(payment, chain);
  const shop = isolate(shopInButton(order?.merchant ?? null));
  return (
    <div className="space-y-6">
      {order && <title>{words.pageTitle(order.title, order.merchant)}</title>}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] print:block print:space-y-6">
        <div className="min-w-0 space-y-6">
          <PaymentTitle
            {...{ payment, order, token, chain }}
            status={
              told ? (
                <Status hue={told.hue} dot={told.dot}>
                  {told.label}
                </Status>
              ) : (
                <PaymentStatusBadge status={paymentStatus(terms, state, now)} />
              )
            }
          />
          <p role="status" className="max-w-xl">
            {told?.sentence ?? whereTheMoneyIs(payment, token, now)}
          </p>
          {stale && (
            <Notice tone="warn" title={words.chainSilent}>
              {words.chainSilentAdvice}
            </Notice>
          )}
          {payment.totals === null && (
            <Notice title={words.historyIncomplete}>{words.historyIncompleteAdvice}</Notice>
          )}
          <section>
            <h2 className="sr-only">{words.whereTheMoneyIs}</h2>
            <PaymentMoney payment={payment} token={token} now={now} toldTo={told && { shop }} />
          </section>
          {decides && (
            <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
              <Suspense>
                <ArbiterDesk {...{ payment, chain, token }} />
              </Suspense>
            </PartBoundary>
          )}
          <PaymentActions
            {...{ payment, chain, token, now }}
            isArbiter={decides}
            merchant={order?.merchant ?? null}
            problem={isPayer && state.held > 0n ? <ProblemLink payment={payment} /> : undefined}
          />
          <section>
            <h2 className="mb-4 font-semibold text-lg">{words.whatHappened}</h2>
            <PaymentTimeline {...{ payment, token, chain, now, isPayer }} />
          </section>
        </div>
        <aside className="min-w-0 space-y-6">
          <OrderAside {...{ payment, order, chain, token }} />
        </aside>
      </div>
    </div>
  );
}

function ProblemLink({ payment }: { payment: ChainPayment }) {
  return (
    <Link
      to="/payment/$chainId/$paymentId/problem"
      params={{ chainId: String(payment.chainId), paymentId: payment.id }}
      className={cx(buttonClass("secondary"), "w-full")}
    >
      {words.thereIsAProblem}
    </Link>
  );
}
