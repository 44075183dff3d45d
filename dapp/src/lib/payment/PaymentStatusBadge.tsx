import type { PaymentStatus } from "@handsel/protocol";
import { Badge, type BadgeTone } from "../../ui/Badge.tsx";

const statuses: Record<PaymentStatus, { label: string; tone: BadgeTone }> = {
  none: { label: "Not paid", tone: "done" },
  authorized: { label: "Held in escrow", tone: "safe" },
  partially_captured: { label: "Partly captured", tone: "safe" },
  captured: { label: "Captured", tone: "done" },
  refunded: { label: "Refunded", tone: "done" },
  returned: { label: "Returned", tone: "done" },
  expired: { label: "Capture window over", tone: "warn" },
  disputed: { label: "Disputed", tone: "warn" },
};

export function PaymentStatusBadge({ status }: { status: PaymentStatus }) {
  const { label, tone } = statuses[status];
  return <Badge tone={tone}>{label}</Badge>;
}
