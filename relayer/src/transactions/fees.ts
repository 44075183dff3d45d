import { BaseError, Eip1559FeesNotSupportedError, type PublicClient } from "viem";

/** Gas fees of a transaction, in wei. */
export interface Fees {
  /** Highest price of a unit of gas; on a chain without EIP-1559, its price. */
  maxFeePerGas: bigint;
  /** Null on a chain without EIP-1559. */
  maxPriorityFeePerGas: bigint | null;
}

/** Estimates the chain's current fees. */
export async function currentFees(client: PublicClient): Promise<Fees> {
  try {
    const { maxFeePerGas, maxPriorityFeePerGas } = await client.estimateFeesPerGas();
    return { maxFeePerGas, maxPriorityFeePerGas };
  } catch (error) {
    if (!isWithoutBaseFee(error)) throw error;
    const { gasPrice } = await client.estimateFeesPerGas({ type: "legacy", chain: null });
    return { maxFeePerGas: gasPrice, maxPriorityFeePerGas: null };
  }
}

function isWithoutBaseFee(error: unknown): boolean {
  const isIt = (cause: unknown) => cause instanceof Eip1559FeesNotSupportedError;
  return error instanceof BaseError && error.walk(isIt) !== null;
}

/** Returns the fields of a transaction that pays these fees. */
export function feeFields({ maxFeePerGas, maxPriorityFeePerGas }: Fees) {
  return maxPriorityFeePerGas === null
    ? ({ type: "legacy", gasPrice: maxFeePerGas } as const)
    : ({ type: "eip1559", maxFeePerGas, maxPriorityFeePerGas } as const);
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
  if (maxFeePerGas > cap) return null;
  if (current.maxPriorityFeePerGas === null) return { maxFeePerGas, maxPriorityFeePerGas: null };
  // Nodes take the gas price of an older transaction for its priority fee too.
  const old = before.maxPriorityFeePerGas ?? before.maxFeePerGas;
  const priority = raise(old, current.maxPriorityFeePerGas);
  return { maxFeePerGas, maxPriorityFeePerGas: priority < maxFeePerGas ? priority : maxFeePerGas };
}
