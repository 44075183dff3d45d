import type { PaymentState } from "@handsel/protocol";
import { Link } from "@tanstack/react-router";
import type { Hash } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { Address } from "../../lib/chain/Address.tsx";
import { formatMoney } from "../../lib/money/amounts.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { CheckIcon } from "../../ui/icons.tsx";
import { Step, Steps } from "../../ui/Steps.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";

interface PaidCardProps {
  checkout: Checkout;
  paymentId: Hash;
  /** State in the contract. */
  state: PaymentState;
  /** Whether this device or the connected account paid. */
  mine: boolean;
  /** Whether it was paid while this page was open. */
  justPaid: boolean;
}

/** Shown when the contract has the payment: where the money is, and links onwards. */
export function PaidCard({ checkout, paymentId, state, mine, justPaid }: PaidCardProps) {
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
      <Steps label="Payment steps">
        <Step number={1} state="done" title="Connect" money="Your wallet was connected." />
        <Step
          number={2}
          state="done"
          title="Sign"
          money={
            mine ? "You signed for exactly this order." : "The payer signed for exactly this order."
          }
        />
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
            <Link
              to="/payment/$chainId/$paymentId"
              params={{ chainId: String(checkout.chain_id), paymentId }}
              className={buttonClass(back ? "secondary" : "primary")}
            >
              Follow this payment
            </Link>
            <p className="flex items-center justify-between gap-2 pt-1 text-muted text-sm">
              Payment id
              <Address value={paymentId} name="payment id" />
            </p>
          </div>
        </Step>
      </Steps>
    </div>
  );
}
