import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PaymentLink } from "./PaymentLink.tsx";
import type { FurtherPayment } from "./useCheckoutPayment.ts";

interface PaidTwiceProps {
  checkout: Checkout;
  /** This person's payment, and its amount. */
  mine: Hash;
  amount: string;
  other: FurtherPayment;
}

/** Tells that the order was paid a second time, with both payments and the words to ask one's own back. */
export function PaidTwice({ checkout, mine, amount, other }: PaidTwiceProps) {
  const { merchant, description, payment_id } = checkout;
  const order = isolate(description);
  const shop = isolate(isolate(merchant.name));
  // Of one's own two, the shop keeps the one that it counts as the order's.
  const isMineKept = other.isOwn && payment_id !== other.id;
  const request = isMineKept
    ? words.requestToReturnOther(order, other.id)
    : words.requestToReturn(order, amount, mine);
  return (
    <div className="space-y-3">
      <Notice tone="warn" title={words.paidTwice}>
        {other.isOwn
          ? words.paidTwiceByYou(shorten(other.payer), shop)
          : words.paidTwiceAdvice(shorten(other.payer), shop)}
      </Notice>
      <p className="flex items-start gap-2 rounded-md bg-sunken p-3 text-sm wrap-anywhere">
        <span className="flex-1">{request}</span>
        <CopyButton text={request} name={words.request} />
      </p>
      <div className="flex flex-col gap-3">
        <PaymentLink chainId={other.chainId} paymentId={other.id} look="secondary">
          {words.seeOtherPayment}
        </PaymentLink>
      </div>
    </div>
  );
}
