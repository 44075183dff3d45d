import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { Hash } from "viem";
import { paidTo } from "#words/checkout.ts";
import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { formatTime } from "../../lib/time/format.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { shopInText } from "../../lib/words/actions.ts";
import { afterPaying } from "../../lib/words/afterPaying.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { toldToPayer } from "../../lib/words/toldToPayer.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { CheckIcon, ClockIcon, ExplorerIcon } from "../../ui/icons.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { PaidTwice } from "./PaidTwice.tsx";
import { paymentPath } from "./PaymentLink.tsx";
import { paidAt } from "./paidAt.ts";
import type { FurtherPayment } from "./useCheckoutPayment.ts";

interface PaidCardProps {
  /** In the coin that was paid. */
  checkout: Checkout;
  chain: AppChain;
  paymentId: Hash;
  terms: PaymentTerms;
  /** State in the contract. */
  state: PaymentState;
  /** Unix seconds. */
  now: number;
  /** Further payments of the same order. */
  further: readonly FurtherPayment[];
  /** Whether it was paid while this page was open. */
  justPaid: boolean;
}

/** Shown when the contract has this person's payment: paid, how much, to whom, where the money is, and the ways on. */
export function PaidCard(props: PaidCardProps) {
  const { checkout, chain, paymentId, further, justPaid, ...payment } = props;
  const { merchant, token, order, description } = checkout;
  const lines = order?.line_items ?? [];
  const heading = useFocusWhenLost<HTMLHeadingElement>(justPaid, false);
  const back = safeUrl(checkout.success_url);
  const amount = formatMoney(payment.terms.amount, token);
  const path = paymentPath(chain.id, paymentId);
  const time = paidAt(checkout, paymentId, payment.state);
  const hash = checkout.payment_id === paymentId ? checkout.payment?.transaction_hash : undefined;
  return (
    <div className="py-6 desk:py-2" data-settled>
      <PaidStatus
        {...payment}
        checkout={checkout}
        paid={paidTo(agreedText(checkout, amount), isolate(merchant.name))}
        heading={heading}
      />
      {further.map((other) => (
        <div key={other.id} className="pt-6">
          <PaidTwice checkout={checkout} amount={amount} mine={paymentId} other={other} />
        </div>
      ))}
      <Rows ruled className="pt-4">
        <Row label={words.order} hint={lines.length > 0 && <bdi>{description}</bdi>}>
          <bdi>{lines.length > 0 ? words.inShort(lines) : description}</bdi>
        </Row>
        <Row label={words.fromYourWallet}>{words.amountOn(amount, chain.name)}</Row>
        <Row label={words.paymentIdLabel}>
          <AddressChip value={paymentId} name={words.paymentId} />
        </Row>
        {time !== null && <Row label={words.when}>{formatTime(time)}</Row>}
      </Rows>
      <div className="flex flex-col gap-2 pt-6 desk:flex-row desk:*:flex-1">
        {back && (
          <a href={back} className={buttonClass("primary")}>
            {words.returnTo(shopInText(merchant.name))}
          </a>
        )}
        <a
          href={`/receipt/${chain.id}/${paymentId}?checkout=${checkout.id}`}
          className={buttonClass(back ? "secondary" : "primary")}
        >
          {words.receipt}
        </a>
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-1 pt-4 text-sm">
        <a href={path} className="inline-flex min-h-6 items-center underline underline-offset-4">
          {words.followThisPayment}
        </a>
        {hash && chain.explorerUrl && (
          <a
            href={`${chain.explorerUrl}/tx/${hash}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-6 items-center gap-1 underline underline-offset-4"
          >
            {words.seeInExplorer}
            <ExplorerIcon className="size-4" />
          </a>
        )}
      </p>
    </div>
  );
}

interface PaidStatusProps extends Pick<PaidCardProps, "checkout" | "terms" | "state" | "now"> {
  /** Title while it is as it was paid. */
  paid?: string;
  heading?: React.Ref<HTMLHeadingElement>;
}

/** Status of the payment, and what it means for the order. */
export function PaidStatus({ checkout, terms, state, now, paid, heading }: PaidStatusProps) {
  const { merchant, token } = checkout;
  const shop = isolate(merchant.name);
  const { title, order, isWell } = afterPaying(terms, state, shop, now);
  const { sentence } = toldToPayer({ terms, state, totals: null, events: [] }, token, shop, now);
  // What was paid is the headline until something has happened to it.
  const isAsPaid = isWell && (terms.instant || state.held === terms.amount);
  return (
    <>
      <div role="status">
        <span
          className={cx(
            "flex size-12 shrink-0 items-center justify-center rounded-full",
            isWell ? "bg-paid-soft text-paid" : "bg-sunken text-muted",
          )}
        >
          {isWell ? <CheckIcon className="size-7" /> : <ClockIcon className="size-7" />}
        </span>
        <h1
          ref={heading}
          tabIndex={-1}
          className="mt-4 wrap-anywhere font-semibold text-2xl tracking-tight outline-none"
        >
          {paid && isAsPaid ? paid : title}
        </h1>
        <p className="mt-2">{sentence}</p>
      </div>
      <p className="mt-2 text-muted text-sm">{order}</p>
    </>
  );
}
