import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type BadgeTone = "safe" | "done" | "warn";

const tones: Record<BadgeTone, string> = {
  safe: "bg-accent-soft text-accent",
  done: "bg-sunken text-ink",
  warn: "bg-warn-soft text-warn",
};

export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 font-medium text-xs",
        tones[tone],
      )}
    >
      <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
      {children}
    </span>
  );
}
