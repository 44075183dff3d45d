import type { PublicClient } from "viem";

/** What a transaction offers for its gas, in wei. */
export interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** What the chain asks for now. */
export async function currentFees(client: PublicClient): Promise<Fees> {
  const { maxFeePerGas, maxPriorityFeePerGas } = await client.estimateFeesPerGas();
  return { maxFeePerGas, maxPriorityFeePerGas };
}

/**
 * Fees that replace a transaction: an eighth more in both fields, which every node accepts as a
 * replacement, or what the chain asks for now if that is more.
 * @returns null if that is above the cap
 */
export function raiseFees(before: Fees, current: Fees, cap: bigint): Fees | null {
  const raise = (old: bigint, wanted: bigint) => {
    const least = (old * 9n + 7n) / 8n;
    return wanted > least ? wanted : least;
  };
  const maxFeePerGas = raise(before.maxFeePerGas, current.maxFeePerGas);
  const priority = raise(before.maxPriorityFeePerGas, current.maxPriorityFeePerGas);
  if (maxFeePerGas > cap) return null;
  return { maxFeePerGas, maxPriorityFeePerGas: priority < maxFeePerGas ? priority : maxFeePerGas };
}
