import * as words from "#words/time.ts";
import { cx } from "../../ui/cx.ts";
import { formatClock, formatRemaining } from "./format.ts";

interface DeadlineProps {
  /** Unix seconds. */
  at: number;
  /** Unix seconds. */
  now: number;
}

const HOUR = 3600;

/** Time that is left and when it ends, as in "3 h 15 min · today, 12:55". Amber in the last two days, red in the last six hours. */
export function Deadline({ at, now }: DeadlineProps) {
  const left = at - now;
  return (
    <time
      dateTime={new Date(at * 1000).toISOString()}
      className={cx(
        "font-semibold",
        left > 0 && left < 6 * HOUR && "text-danger",
        left >= 6 * HOUR && left < 48 * HOUR && "text-warn",
      )}
    >
      {left > 0 ? words.leftUntil(formatRemaining(left), formatClock(at, now)) : words.over}
    </time>
  );
}
