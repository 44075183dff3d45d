import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { afterPaying } from "../../lib/words/afterPaying.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { CheckIcon, ClockIcon } from "../../ui/icons.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { PaidTwice } from "./PaidTwice.tsx";
import { PaymentLink } from "./PaymentLink.tsx";

interface PaidCardProps {
  checkout: Checkout;
  paymentId: Hash;
  terms: PaymentTerms;
  /** State in the contract. */
  state: PaymentState;
  /** Unix seconds. */
  now: number;
  /** Somebody else's payment of the same order. */
  others: Hash | null;
  /** Whether it was paid while this page was open. */
  justPaid: boolean;
}

/** Shown when the contract has this person's payment: where the money is, and links onwards. */
export function PaidCard({ checkout, paymentId, others, justPaid, ...payment }: PaidCardProps) {
  const merchant = isolate(checkout.merchant.name);
  const heading = useFocusWhenLost<HTMLHeadingElement>(justPaid, false);
  const back = safeUrl(checkout.success_url);
  return (
    <div className="space-y-6">
      <PaidStatus checkout={checkout} heading={heading} {...payment} />
      {others && <PaidTwice checkout={checkout} mine={paymentId} others={others} />}
      <div className="flex flex-col gap-3">
        {back && (
          <a href={back} className={buttonClass("primary")}>
            {words.returnTo(merchant)}
          </a>
        )}
        <PaymentLink
          checkout={checkout}
          paymentId={paymentId}
          look={back ? "secondary" : "primary"}
        >
          {words.followThisPayment}
        </PaymentLink>
      </div>
    </div>
  );
}

interface PaidStatusProps extends Pick<PaidCardProps, "checkout" | "terms" | "state" | "now"> {
  heading?: React.Ref<HTMLHeadingElement>;
}

/** Status of the payment, and what it means for the order. */
export function PaidStatus({ checkout, terms, state, now, heading }: PaidStatusProps) {
  const { merchant, token } = checkout;
  const told = afterPaying(terms, state, token, isolate(merchant.name), now);
  return (
    <>
      <div className="flex items-start gap-4" role="status">
        <span
          className={cx(
            "flex size-12 shrink-0 items-center justify-center rounded-full",
            told.isWell ? "bg-accent text-on-accent" : "bg-sunken text-muted",
          )}
        >
          {told.isWell ? <CheckIcon className="size-6" /> : <ClockIcon className="size-6" />}
        </span>
        <div className="min-w-0">
          <h2 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
            {told.title}
          </h2>
          <p className="text-muted text-sm">{told.sentence}</p>
        </div>
      </div>
      <p className="text-sm">{told.order}</p>
    </>
  );
}
