import type { ReactNode } from "react";
import { cx } from "./cx.ts";

/** What became of money. Green is only money that has arrived. */
export type Hue = "held" | "paid" | "returned" | "due" | "disputed" | "failed";

const pills: Record<Hue, string> = {
  held: "bg-held-soft text-held",
  paid: "bg-paid-soft text-paid",
  returned: "bg-returned-soft text-returned",
  due: "bg-due-soft text-due",
  disputed: "bg-disputed-soft text-disputed",
  failed: "bg-failed-soft text-failed",
};

/** How a dot is filled: a ring arrives, a half waits, a full one is as it stays. */
type Dot = "ring" | "half" | "full";

const dots: Record<Dot, string> = {
  ring: "border-2 border-current",
  half: "border-[1.5px] border-current bg-linear-to-r from-current from-50% to-transparent to-50% rtl:bg-linear-to-l",
  full: "bg-current",
};

const colours: Record<Hue, string> = {
  held: "text-held",
  paid: "text-paid",
  returned: "text-returned",
  due: "text-due",
  disputed: "text-disputed",
  failed: "text-failed",
};

interface StatusProps {
  hue: Hue;
  dot?: Dot | undefined;
  children: ReactNode;
}

/** A dot and a word about money, in the hue of what became of it. */
export function Status({ hue, dot = "full", children }: StatusProps) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-semibold text-xs",
        pills[hue],
      )}
    >
      <DotMark dot={dot} />
      {children}
    </span>
  );
}

/** The same for a line of a table: without the pill, which many rows would make loud. */
export function StatusLine({ hue, dot = "full", children }: StatusProps) {
  return (
    <span className={cx("inline-flex items-center gap-1.5 font-semibold", colours[hue])}>
      <DotMark dot={dot} />
      {children}
    </span>
  );
}

function DotMark({ dot }: { dot: Dot }) {
  return <span aria-hidden="true" className={cx("size-2 shrink-0 rounded-full", dots[dot])} />;
}
