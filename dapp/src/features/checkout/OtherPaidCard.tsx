import * as words from "#words/paid.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { PaymentLink } from "./PaymentLink.tsx";
import type { FurtherPayment } from "./useCheckoutPayment.ts";

interface OtherPaidCardProps {
  payment: Omit<FurtherPayment, "isOwn">;
  /** Whether it was paid while this page was open. */
  justPaid: boolean;
  /** Whether a payment of this device is on its way as well. */
  onItsWay: boolean;
}

/** Shown when the contract has a payment of this order that is somebody else's, or of which no offer of the checkout tells the coin. */
export function OtherPaidCard({ payment, justPaid, onItsWay }: OtherPaidCardProps) {
  const heading = useFocusWhenLost<HTMLHeadingElement>(justPaid, false);
  return (
    <div className="space-y-6 py-4">
      <div role="status">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
          {words.alreadyPaid}
        </h2>
        <p className="mt-1 text-muted text-sm">{words.alreadyPaidFrom(shorten(payment.payer))}</p>
      </div>
      {onItsWay && (
        <Notice tone="warn" title={words.ownOnItsWay}>
          {words.ownOnItsWayAdvice}
        </Notice>
      )}
      <div className="flex flex-col gap-3">
        <PaymentLink chainId={payment.chainId} paymentId={payment.id} look="secondary">
          {words.seeThatPayment}
        </PaymentLink>
      </div>
    </div>
  );
}
