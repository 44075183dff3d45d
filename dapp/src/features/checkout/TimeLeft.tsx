import * as words from "#words/checkout.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { cx } from "../../ui/cx.ts";
import { ClockIcon } from "../../ui/icons.tsx";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds at the end for which the time is a warning. */
const soon = 2 * MINUTE;

interface TimeLeftProps {
  /** Time in ISO 8601. */
  until: string;
  /** Whether a rate is held as long. */
  isRate: boolean;
}

/** How long the offer and its rate hold, in whole minutes, so that nothing moves while they pass. */
export function TimeLeft({ until, isRate }: TimeLeftProps) {
  const left = Math.floor(Date.parse(until) / 1000) - useNow();
  if (left <= 0) return null;
  const time =
    left < HOUR ? words.minutes(Math.max(1, Math.ceil(left / MINUTE))) : formatRemaining(left);
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 text-sm",
        left <= soon ? "font-semibold text-due" : "text-muted",
      )}
    >
      <ClockIcon className="size-4" />
      {isRate ? words.rateHeldFor(time) : words.payableFor(time)}
    </span>
  );
}
