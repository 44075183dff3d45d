import type { PaymentStatus } from "@handsel/protocol";
import type { ComponentProps } from "react";
import * as words from "#words/status.ts";
import { Status } from "../../ui/Status.tsx";

const statuses: Record<PaymentStatus, ComponentProps<typeof Status>> = {
  none: { hue: "returned", dot: "ring", children: words.notPaid },
  authorized: { hue: "held", dot: "half", children: words.held },
  partially_captured: { hue: "held", dot: "half", children: words.partlyCaptured },
  captured: { hue: "paid", children: words.captured },
  refunded: { hue: "returned", children: words.refunded },
  returned: { hue: "returned", children: words.returned },
  expired: { hue: "due", children: words.expired },
  disputed: { hue: "disputed", children: words.disputed },
};

export function PaymentStatusBadge({ status }: { status: PaymentStatus }) {
  return <Status {...statuses[status]} />;
}
