import { cx } from "../../ui/cx.ts";
import { formatClock } from "./format.ts";

/** A moment of a payment: when, and what it means. */
export interface Moment {
  /** Unix seconds. */
  at: number;
  label: string;
}

interface TimeRailProps {
  /** Two or three moments, in order. */
  moments: readonly Moment[];
  /** Unix seconds. */
  now: number;
}

/** Units of the drawing along the rail. */
const LENGTH = 1000;

const alignments = ["text-start", "text-center", "text-end"];

/** Time as a line from the first moment to the last, passed up to now, with a tick for each moment. */
export function TimeRail({ moments, now }: TimeRailProps) {
  const start = moments[0]?.at ?? 0;
  const end = moments.at(-1)?.at ?? 0;
  const along = (at: number) =>
    Math.min(1, Math.max(0, (at - start) / Math.max(1, end - start))) * LENGTH;
  return (
    <div>
      <svg
        viewBox={`0 0 ${LENGTH} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="block h-2 w-full overflow-visible rtl:-scale-x-100"
      >
        <rect y="3" width={LENGTH} height="2" className="fill-line" />
        <rect y="3" width={along(now)} height="2" className="fill-held" />
        {moments.map(({ at }) => (
          <rect
            key={at}
            x={Math.min(LENGTH - 3, along(at))}
            width="3"
            height="8"
            className={at <= now ? "fill-held" : "fill-control"}
          />
        ))}
      </svg>
      <ol className="mt-1 grid auto-cols-fr grid-flow-col gap-2 text-muted text-xs">
        {moments.map(({ at, label }, index) => (
          <li
            key={at}
            className={cx(index === moments.length - 1 ? "text-end" : alignments[index])}
          >
            <time
              dateTime={new Date(at * 1000).toISOString()}
              className="block font-semibold text-ink"
            >
              {formatClock(at, now)}
            </time>
            {label}
          </li>
        ))}
      </ol>
    </div>
  );
}
