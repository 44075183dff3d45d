import type { Checkout } from "../../lib/api/apiTypes.ts";
import { formatTime } from "../../lib/time/format.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon } from "../../ui/icons.tsx";

/** Shown when the time to pay is over. */
export function ExpiredCard({ checkout }: { checkout: Checkout }) {
  const back = safeUrl(checkout.cancel_url);
  return (
    <EmptyState
      icon={<ClockIcon />}
      title="The time to pay is over"
      action={
        back && (
          <a href={back} className={buttonClass("secondary", "medium")}>
            Back to {checkout.merchant.name}
          </a>
        )
      }
    >
      <p>
        This checkout ended on{" "}
        {formatTime(Date.parse(checkout.expired_at ?? checkout.expires_at) / 1000)}. No money has
        moved, and it can no longer be paid by accident.
      </p>
      <p className="mt-2">Ask {checkout.merchant.name} for a new one if you still want to pay.</p>
    </EmptyState>
  );
}
