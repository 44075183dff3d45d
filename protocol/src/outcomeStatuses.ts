import type { PaymentStatus } from "./paymentStatus.ts";
import type { Outcome } from "./subgraphRows.ts";

/** Statuses of each outcome: where a payment's money is, whatever the time. A reorged payment has none. */
export const outcomeStatuses: Readonly<Record<Outcome, readonly PaymentStatus[]>> = {
  held: ["authorized", "partially_captured", "expired"],
  disputed: ["disputed"],
  captured: ["captured"],
  refunded: ["refunded"],
  returned: ["returned"],
};
