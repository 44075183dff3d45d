import type { PublicClient } from "viem";

/** Gas fees of a transaction, in wei. */
export interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** Estimates the chain's current fees. */
export async function currentFees(client: PublicClient): Promise<Fees> {
  const { maxFeePerGas, maxPriorityFeePerGas } = await client.estimateFeesPerGas();
  return { maxFeePerGas, maxPriorityFeePerGas };
}

/**
 * Returns the fees of a replacement transaction: an eighth more in both fields, which every node
 * accepts, or the current fees if they are higher.
 * @returns null if they exceed the cap
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
