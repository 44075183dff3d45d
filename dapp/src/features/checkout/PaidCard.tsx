import type { PaymentState } from "@handsel/protocol";
import { Suspense } from "react";
import type { Hash } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { CheckIcon } from "../../ui/icons.tsx";
import { Step, Steps } from "../../ui/Steps.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { PaymentLink } from "./PaymentLink.tsx";
import { PaidTwice } from "./rare.ts";

interface PaidCardProps {
  checkout: Checkout;
  paymentId: Hash;
  /** State in the contract. */
  state: Pick<PaymentState, "stage">;
  /** Somebody else's payment of the same order. */
  others: Hash | null;
  /** Whether it was paid while this page was open. */
  justPaid: boolean;
}

/** Shown when the contract has this person's payment: where the money is, and links onwards. */
export function PaidCard({ checkout, paymentId, state, others, justPaid }: PaidCardProps) {
  const { merchant, token } = checkout;
  const heading = useFocusWhenLost<HTMLHeadingElement>(justPaid, false);
  const amount = formatMoney(BigInt(checkout.amount), token);
  const back = safeUrl(checkout.success_url);
  const held = state.stage === "held";
  return (
    <div className="space-y-6">
      <div className="flex items-center gap-4" role="status">
        <span className="flex size-12 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
          <CheckIcon className="size-6" />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
            {held ? "Held in escrow" : "Paid"}
          </h2>
          <p className="text-muted text-sm">
            {held
              ? `${amount} is safe in the contract.`
              : `${amount} was paid. The payment's page shows where the money is now.`}
          </p>
        </div>
      </div>
      <Suspense>
        {others && <PaidTwice checkout={checkout} mine={paymentId} others={others} />}
      </Suspense>
      <Steps label="Payment steps">
        <Step number={1} state="done" title="Connect" money="Your wallet was connected." />
        <Step number={2} state="done" title="Sign" money="You signed for exactly this order." />
        <Step
          number={3}
          state="done"
          title="Held in escrow"
          money={
            held
              ? `The contract holds it until the delivery is confirmed or ${merchant.name} takes it in time.`
              : "The contract has held it and moved it on."
          }
        />
        <Step
          number={4}
          state="done"
          title="Done"
          money={`${merchant.name} sees the payment and can deliver.`}
          last
        >
          <div className="flex flex-col gap-3">
            {back && (
              <a href={back} className={buttonClass("primary")}>
                Return to {merchant.name}
              </a>
            )}
            <PaymentLink
              checkout={checkout}
              paymentId={paymentId}
              look={back ? "secondary" : "primary"}
            >
              Follow this payment
            </PaymentLink>
          </div>
        </Step>
      </Steps>
    </div>
  );
}
