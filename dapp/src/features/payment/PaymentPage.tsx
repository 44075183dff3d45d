import { paymentStatus } from "@handsel/protocol";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { zeroAddress } from "viem";
import * as words from "#words/payment.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { findToken } from "../../lib/chain/appChain.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { AgreedPriceContext } from "../../lib/money/agreedPrice.ts";
import { arbiterName } from "../../lib/payment/arbiterName.ts";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import type { Seller } from "../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { shopInText } from "../../lib/words/actions.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { toldToPayer } from "../../lib/words/toldToPayer.ts";
import { whereTheMoneyIs } from "../../lib/words/whereTheMoneyIs.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { Status } from "../../ui/Status.tsx";
import { useDecides } from "./arbiter/useDecides.ts";
import { OrderAside } from "./OrderAside.tsx";
import { PaymentActions } from "./PaymentActions.tsx";
import { PaymentFrame, type ShownPayment } from "./PaymentFrame.tsx";
import { PaymentMoney } from "./PaymentMoney.tsx";
import { PaymentTimeline } from "./PaymentTimeline.tsx";
import { agreedFor, PaymentTitle } from "./PaymentTitle.tsx";
import { titleOf } from "./titleOf.ts";
import { useIsPayer } from "./useIsPayer.ts";
import { ofCheckout, usePaymentOrder } from "./usePaymentOrder.ts";
import { useRememberSeen } from "./useRememberSeen.ts";

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

function KnownPayment({ payment, chain, checkoutId, stale, readAt }: KnownPaymentProps) {
  const now = useChainNow(chain.id);
  const { terms, state } = payment;
  const token = findToken(chain, terms.token);
  const order = usePaymentOrder(payment, chain, checkoutId);
  useRememberSeen(payment, order, chain, token, readAt, now);
  const isPayer = useIsPayer(payment);
  const told = isPayer ? toldToPayer(payment, token, order && isolate(order.merchant), now) : null;
  const decides = useDecides(payment, chain);
  const shop = shopInText(order?.merchant ?? null);
  return (
    <AgreedPriceContext value={agreedFor(payment, order)}>
      <div className="space-y-6">
        {order && <title>{words.pageTitle(titleOf(order), order.merchant)}</title>}
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
              <PartBoundary
                fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}
              >
                <Suspense>
                  <ArbiterDesk {...{ payment, chain, token }} />
                </Suspense>
              </PartBoundary>
            )}
            <PaymentActions
              {...{ payment, chain, token, now }}
              isArbiter={decides}
              merchant={order?.merchant ?? null}
              problem={
                isPayer && state.held > 0n ? (
                  <ProblemLink {...{ payment, checkoutId }} />
                ) : undefined
              }
            />
            <section>
              <h2 className="mb-4 font-semibold text-lg">{words.whatHappened}</h2>
              <PaymentTimeline {...{ payment, token, chain, now, isPayer }} />
            </section>
          </div>
          <aside className="min-w-0 space-y-6">
            <OrderAside {...{ payment, order, chain, token }}>
              <Rows ruled>
                <Row label={words.receipt}>
                  <Link
                    to="/receipt/$chainId/$paymentId"
                    params={{ chainId: String(chain.id), paymentId: payment.id }}
                    search={ofCheckout(checkoutId)}
                    className={inText}
                  >
                    {words.openOrPrint}
                  </Link>
                </Row>
                <ShopRows seller={order?.seller ?? null} />
                {terms.arbiter !== zeroAddress && (
                  <Row label={words.ifYouDisagree}>
                    <AddressChip
                      value={terms.arbiter}
                      name={words.arbiterAddress}
                      owner={arbiterName(order?.seller, terms)}
                      explorer={{ chain, kind: "address" }}
                    />
                  </Row>
                )}
              </Rows>
            </OrderAside>
          </aside>
        </div>
      </div>
    </AgreedPriceContext>
  );
}

interface ProblemLinkProps {
  payment: ChainPayment;
  checkoutId: string | undefined;
}

function ProblemLink({ payment, checkoutId }: ProblemLinkProps) {
  return (
    <Link
      to="/payment/$chainId/$paymentId/problem"
      params={{ chainId: String(payment.chainId), paymentId: payment.id }}
      search={ofCheckout(checkoutId)}
      className={cx(buttonClass("secondary"), "w-full")}
    >
      {words.thereIsAProblem}
    </Link>
  );
}

/** The shop's site and where questions go, as the shop says. */
function ShopRows({ seller }: { seller: Seller | null }) {
  const website = safeUrl(seller?.website);
  const support = safeUrl(seller?.support_url);
  return (
    <>
      {website && (
        <Row label={words.shop}>
          <a href={website} target="_blank" rel="noreferrer" className={inText}>
            {new URL(website).host}
          </a>
        </Row>
      )}
      {(support || seller?.support_email) && (
        <Row label={words.questions}>
          <a href={support ?? `mailto:${seller?.support_email}`} className={inText}>
            {support ? new URL(support).host : seller?.support_email}
          </a>
        </Row>
      )}
    </>
  );
}

const inText = "inline-flex min-h-6 items-center underline underline-offset-4";
