import type { PaymentStatus } from "@handsel/protocol";
import { cx } from "../lib/cx.ts";

type Tone = "safe" | "done" | "warn";

/** What each status is called, and how it looks. */
const statuses: Record<PaymentStatus, { label: string; tone: Tone }> = {
  none: { label: "Not paid", tone: "done" },
  authorized: { label: "Held in escrow", tone: "safe" },
  partially_captured: { label: "Partly captured", tone: "safe" },
  captured: { label: "Captured", tone: "done" },
  refunded: { label: "Refunded", tone: "done" },
  returned: { label: "Returned", tone: "done" },
  expired: { label: "Capture window over", tone: "warn" },
  disputed: { label: "Disputed", tone: "warn" },
};

const tones: Record<Tone, string> = {
  safe: "bg-accent-soft text-accent",
  done: "bg-sunken text-ink",
  warn: "bg-warn-soft text-warn",
};

/** A payment's status by the contract's rule, as a badge. */
export function Status({ status }: { status: PaymentStatus }) {
  const { label, tone } = statuses[status];
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 font-medium text-xs",
        tones[tone],
      )}
    >
      <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
      {label}
    </span>
  );
}
