import type { Hash } from "viem";
import { listActivities } from "./activities.ts";

/** Returns the checkout that this device paid with a payment; null if it made none. */
export function checkoutOnDevice(id: Hash): string | null {
  const begun = listActivities().find(({ kind, paymentId }) => kind === "fund" && paymentId === id);
  return begun?.checkoutId ?? null;
}
