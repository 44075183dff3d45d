import type { PaymentStatus } from "@handsel/protocol";

/** Groups of payment statuses in the merchant's list. */
export const statusFilters = ["all", "held", "captured", "refunded", "returned"] as const;
export type StatusFilter = (typeof statusFilters)[number];

/** Returns the filter with this name, if there is one. */
export function toStatusFilter(name: unknown): StatusFilter | undefined {
  return statusFilters.find((filter) => filter === name);
}

const members: Record<Exclude<StatusFilter, "all">, readonly PaymentStatus[]> = {
  held: ["authorized", "partially_captured", "expired", "disputed"],
  captured: ["captured"],
  refunded: ["refunded"],
  returned: ["returned"],
};

/** Whether a payment of this status belongs to the group. */
export function matchesFilter(status: PaymentStatus, filter: StatusFilter): boolean {
  return filter === "all" || members[filter].includes(status);
}
