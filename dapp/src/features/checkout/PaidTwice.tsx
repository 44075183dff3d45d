import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PaymentLink } from "./PaymentLink.tsx";

interface PaidTwiceProps {
  checkout: Checkout;
  /** This person's payment. */
  mine: Hash;
  /** Somebody else's payment of the same order. */
  others: Hash;
}

/** Tells that somebody else paid the order too, with both payments and the words to ask one's own back. */
export function PaidTwice({ checkout, mine, others }: PaidTwiceProps) {
  const { merchant, token, description, payment } = checkout;
  const amount = formatMoney(BigInt(checkout.amount), token);
  const request = words.requestToReturn(isolate(description), amount, mine);
  return (
    <div className="space-y-3">
      <Notice tone="warn" title={words.paidTwice}>
        {words.paidTwiceAdvice(
          payment ? shorten(toHex(payment.terms.payer)) : "",
          isolate(isolate(merchant.name)),
        )}
      </Notice>
      <p className="flex items-start gap-2 rounded-md bg-sunken p-3 text-sm wrap-anywhere">
        <span className="flex-1">{request}</span>
        <CopyButton text={request} name={words.request} />
      </p>
      <div className="flex flex-col gap-3">
        <PaymentLink checkout={checkout} paymentId={others} look="secondary">
          {words.seeOtherPayment}
        </PaymentLink>
      </div>
    </div>
  );
}
