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
      title={remaining > 0 ? "The shop has ended this checkout" : "The time to pay is over"}
      action={
        back && (
          <a href={back} className={buttonClass("secondary", "medium")}>
            Back to {isolate(checkout.merchant.name)}
          </a>
        )
      }
    >
      <p>
        This checkout ended on{" "}
        {formatTime(Date.parse(checkout.expired_at ?? checkout.expires_at) / 1000)}.{" "}
        {remaining > 0
          ? "This page takes no payment for it any more. "
          : "No money has moved, and it can no longer be paid by accident."}
      </p>
      {remaining > 0 && (
        <p className="mt-2">
          Until {formatTime(Date.parse(checkout.expires_at) / 1000)} the contract would still take
          one: decline what your wallet may still ask for this order. If you have sent one from this
          device, this page shows it.
        </p>
      )}
      <p className="mt-2">
        Ask {isolate(checkout.merchant.name)} for a new one if you still want to pay.
      </p>
    </EmptyState>
  );
}
