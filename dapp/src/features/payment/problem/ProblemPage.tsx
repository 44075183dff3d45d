import { arbitrationPeriod, paymentWindows } from "@handsel/protocol";
import { Link } from "@tanstack/react-router";
import { isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import * as words from "#words/problem.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { AgreedPriceContext } from "../../../lib/money/agreedPrice.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { formatPrice } from "../../../lib/money/formatPrice.ts";
import { arbiterName } from "../../../lib/payment/arbiterName.ts";
import { formatClock, formatSpan } from "../../../lib/time/format.ts";
import { useChainNow } from "../../../lib/time/useChainNow.ts";
import { shopInText } from "../../../lib/words/actions.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { toldToPayer } from "../../../lib/words/toldToPayer.ts";
import { ArrowLeftIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { wallet } from "../../wallet/handle.ts";
import { PayerSignIn } from "../PayerSignIn.tsx";
import { PaymentFrame, type ShownPayment } from "../PaymentFrame.tsx";
import { PaymentMoney } from "../PaymentMoney.tsx";
import { agreedFor, priceOf } from "../PaymentTitle.tsx";
import { titleOf } from "../titleOf.ts";
import { ofCheckout, usePaymentOrder } from "../usePaymentOrder.ts";
import { DisputeWay } from "./DisputeWay.tsx";
import { MessageWay } from "./MessageWay.tsx";
import { SplitWay } from "./SplitWay.tsx";
import { Way } from "./Way.tsx";
import { whyNoDispute } from "./whyNoDispute.ts";

interface ProblemPageProps {
  chainId: string;
  paymentId: string;
  /** From the page's address. */
  checkoutId?: string | undefined;
}

/** Where a payer says that something is wrong: by a message, a split, or a dispute, from the lightest on. */
export function ProblemPage({ checkoutId, ...address }: ProblemPageProps) {
  return (
    <PaymentFrame {...address}>
      {(shown) => <KnownProblem {...shown} checkoutId={checkoutId} />}
    </PaymentFrame>
  );
}

function KnownProblem({
  payment,
  chain,
  checkoutId,
}: ShownPayment & { checkoutId: string | undefined }) {
  const { WalletList } = wallet.use();
  const { address } = useConnection();
  const now = useChainNow(chain.id);
  const order = usePaymentOrder(payment, chain, checkoutId);
  const token = findToken(chain, payment.terms.token);
  const shop = shopInText(order?.merchant ?? null);
  const isPayer = address !== undefined && isAddressEqual(payment.terms.payer, address);
  const name = titleOf(order);
  const { terms } = payment;
  const arbiter = isolate(arbiterName(order?.seller, terms) ?? shorten(terms.arbiter));
  const shown = { payment, chain, token, shop, arbiter, now };
  return (
    <AgreedPriceContext value={agreedFor(payment, order)}>
      <div className="space-y-6">
        <title>{words.pageTitle(name)}</title>
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(payment.chainId), paymentId: payment.id }}
          search={ofCheckout(checkoutId)}
          className="inline-flex min-h-11 items-center gap-1.5 text-muted text-sm hover:text-ink"
        >
          <ArrowLeftIcon className="size-4" />
          <bdi className="wrap-anywhere">{name}</bdi>
        </Link>
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0 space-y-6">
            <header>
              <h1 className="font-semibold text-xl tracking-tight">{words.title}</h1>
              <p className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm">
                {order && <bdi className="wrap-anywhere">{order.merchant}</bdi>}
                <bdi>
                  {order?.quote
                    ? formatPrice(priceOf(order.quote))
                    : formatMoney(terms.amount, token)}
                </bdi>
              </p>
            </header>
            <p role="status">{standing(shown)}</p>
            {isPayer ? (
              <Ways {...shown} />
            ) : (
              <Notice title={words.notYours}>
                <p className="mb-3">{words.notYoursAdvice}</p>
                <WalletList />
              </Notice>
            )}
          </div>
          <aside className="hidden min-w-0 lg:block">
            <h2 className="mb-4 font-semibold text-lg">{words.whereYourMoneyIs}</h2>
            <PaymentMoney payment={payment} token={token} now={now} toldTo={{ shop }} />
            <p className="mt-6 text-muted text-sm">{words.nothingMoves}</p>
          </aside>
        </div>
      </div>
    </AgreedPriceContext>
  );
}

interface WaysProps {
  payment: ShownPayment["payment"];
  chain: ShownPayment["chain"];
  token: ReturnType<typeof findToken>;
  shop: string;
  /** Name of the arbiter, or its address. */
  arbiter: string;
  now: number;
}

function Ways({ payment, chain, token, shop, arbiter, now }: WaysProps) {
  const { terms, state } = payment;
  const isHeld = state.held > 0n;
  const isDisputed = state.stage === "disputed";
  return (
    <div className="space-y-3">
      <Way number={1} title={words.messageWay} hint={words.messageHint} open={!isDisputed}>
        <PayerSignIn chain={chain}>
          <MessageWay payment={payment} />
        </PayerSignIn>
      </Way>
      {isHeld && (
        <Way number={2} title={words.splitWay} hint={words.splitHint}>
          <PayerSignIn chain={chain}>
            <SplitWay {...{ payment, chain, token, shop, now }} />
          </PayerSignIn>
        </Way>
      )}
      {isHeld && (
        <Way
          number={3}
          title={isDisputed ? words.addToDispute : words.disputeWay}
          hint={
            isDisputed ? words.addHint : words.disputeHint(arbiter, formatSpan(arbitrationPeriod))
          }
          open={isDisputed}
        >
          {whyNoDispute({ terms, state, now }) ?? (
            <>
              <PayerSignIn chain={chain}>{null}</PayerSignIn>
              <DisputeWay {...{ payment, chain, token, now }} />
            </>
          )}
        </Way>
      )}
    </div>
  );
}

/** What is still held, and how long the payer can go further. */
function standing({ payment, token, shop, now }: WaysProps): string {
  const { terms, state } = payment;
  const held = formatMoney(state.held, token);
  if (state.held === 0n) return toldToPayer(payment, token, shop, now).sentence;
  if (state.stage === "disputed") return words.lockedNow(held);
  const { captureStart, captureEnd } = paymentWindows(terms, state);
  if (captureEnd !== null && now >= captureEnd) return words.stillHeld(held);
  return captureStart !== null && captureStart > now
    ? words.stillHeldUntil(held, formatClock(captureStart, now), shop)
    : words.stillHeldNow(held, shop);
}
