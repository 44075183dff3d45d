import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { formatTime } from "../../lib/time/format.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon } from "../../ui/icons.tsx";

interface ExpiredCardProps {
  checkout: Checkout;
  /** Seconds until the contract takes no payment; at most zero when that is so now. */
  remaining: number;
}

/** Shown when the time to pay is over, or the merchant has ended the checkout early. */
export function ExpiredCard({ checkout, remaining }: ExpiredCardProps) {
  const back = safeUrl(checkout.cancel_url);
  return (
    <EmptyState
      icon={<ClockIcon />}
      title={remaining > 0 ? words.endedByShop : words.timeOver}
      action={
        back && (
          <a href={back} className={buttonClass("secondary", "medium")}>
            {words.backTo(isolate(checkout.merchant.name))}
          </a>
        )
      }
    >
      <p>
        {words.endedOn(formatTime(Date.parse(checkout.expired_at ?? checkout.expires_at) / 1000))}{" "}
        {remaining > 0 ? words.noPaymentTaken : words.noAccident}
      </p>
      {remaining > 0 && (
        <p className="mt-2">
          {words.payableUntil(formatTime(Date.parse(checkout.expires_at) / 1000))}
        </p>
      )}
      <p className="mt-2">{words.askForAnother(isolate(checkout.merchant.name))}</p>
    </EmptyState>
  );
}
