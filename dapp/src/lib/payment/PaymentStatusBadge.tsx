import type { PaymentStatus } from "@handsel/protocol";
import * as words from "#words/status.ts";
import { Badge, type BadgeTone } from "../../ui/Badge.tsx";

const statuses: Record<PaymentStatus, { label: string; tone: BadgeTone }> = {
  none: { label: words.notPaid, tone: "done" },
  authorized: { label: words.held, tone: "safe" },
  partially_captured: { label: words.partlyCaptured, tone: "safe" },
  captured: { label: words.captured, tone: "done" },
  refunded: { label: words.refunded, tone: "done" },
  returned: { label: words.returned, tone: "done" },
  expired: { label: words.expired, tone: "warn" },
  disputed: { label: words.disputed, tone: "warn" },
};

export function PaymentStatusBadge({ status }: { status: PaymentStatus }) {
  const { label, tone } = statuses[status];
  return <Badge tone={tone}>{label}</Badge>;
}
