import type { Hash } from "viem";
import type { Need } from "./needs.ts";

/** The payment by whose order something that waits is named; null for what is no payment's. */
export function namedPayment(need: Need): { id: Hash; fundedAt: number } | null {
  if (need.kind === "dispute") return need.dispute;
  return need.kind === "capture" || need.kind === "lapsed" ? need.payment : null;
}
