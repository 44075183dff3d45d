import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { hueFills } from "./hueFills.ts";
import type { Hue } from "./Status.tsx";

export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="text-sm">{children}</ol>;
}

interface TimelineItemProps {
  title: ReactNode;
  time: ReactNode;
  /** What became of money by it; without one it is in the future. */
  hue?: Hue;
  last?: boolean;
  children?: ReactNode;
}

export function TimelineItem({ title, time, hue, last = false, children }: TimelineItemProps) {
  return (
    <li className="flex gap-3">
      <div aria-hidden="true" className="flex flex-col items-center pt-1.5">
        <span
          className={cx("size-2.5 rounded-full", hue ? hueFills[hue] : "border-2 border-control")}
        />
        {!last && <span className="mt-1.5 w-px flex-1 bg-line" />}
      </div>
      <div className={cx("min-w-0 flex-1", !last && "pb-5")}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="min-w-0 font-semibold">{title}</p>
          <p className="text-muted text-xs">{time}</p>
        </div>
        {children && <div className="mt-0.5 text-muted">{children}</div>}
      </div>
    </li>
  );
}
