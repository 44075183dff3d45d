import * as words from "#words/time.ts";
import { cx } from "../../ui/cx.ts";
import { formatClock, formatRemaining } from "./format.ts";

interface DeadlineProps {
  /** Unix seconds. */
  at: number;
  /** Unix seconds. */
  now: number;
  /** Gives the time when it ends a line of its own, or leaves it out where there is no room. */
  look?: "line" | "lines" | "short";
}

const HOUR = 3600;

/** Time that is left and when it ends, as in "3 h 15 min · today, 12:55". Amber in the last two days, red in the last six hours. */
export function Deadline({ at, now, look = "line" }: DeadlineProps) {
  const left = at - now;
  const end = formatClock(at, now);
  return (
    <time
      title={look === "short" && left > 0 ? end : undefined}
      dateTime={new Date(at * 1000).toISOString()}
      className={cx(
        "font-semibold",
        left > 0 && left < 6 * HOUR && "text-danger",
        left >= 6 * HOUR && left < 48 * HOUR && "text-warn",
      )}
    >
      {left <= 0 && words.over}
      {left > 0 && look === "line" && words.leftUntil(formatRemaining(left), end)}
      {left > 0 && look !== "line" && <span className="block">{formatRemaining(left)}</span>}
      {left > 0 && look === "lines" && (
        <span className="block font-normal text-muted text-xs">{end}</span>
      )}
    </time>
  );
}
