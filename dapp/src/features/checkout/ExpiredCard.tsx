import * as words from "#words/paid.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { inTurn } from "../../lib/text/together.ts";
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
  /** Whether the contract, asked after that, has none of one's own payments; null: this device and wallet made none. */
  isNothingPaid: boolean | null;
}

/** Shown when the time to pay is over, or the merchant has ended the checkout early. */
export function ExpiredCard({ checkout, remaining, isNothingPaid }: ExpiredCardProps) {
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
        {inTurn(
          words.endedOn(formatTime(Date.parse(checkout.expired_at ?? checkout.expires_at) / 1000)),
          remaining > 0 ? words.noPaymentTaken : atEnd(isNothingPaid),
        )}
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

/** What is known of one's own money after the time to pay. */
function atEnd(isNothingPaid: boolean | null): string {
  if (isNothingPaid === null) return words.noLongerPayable;
  return isNothingPaid ? words.noAccident : words.askingAtEnd;
}
