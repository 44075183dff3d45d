import { BlockNotFoundError, type PublicClient, RpcRequestError } from "viem";
import type { ChainConfig } from "./chainConfig.ts";

/** Multiple of the confirmations that is final where the node has no `finalized` tag. */
const FINALITY_FACTOR = 32n;

/**
 * Reads the last final block: by the configured depth, else by the node's `finalized` tag, else by
 * a multiple of the confirmations.
 * @param read the last block that was read
 */
export async function readFinalizedBlock(
  client: PublicClient,
  { confirmations, finalityBlocks }: ChainConfig,
  read: bigint,
): Promise<bigint> {
  if (finalityBlocks !== null) return read - BigInt(finalityBlocks) + 1n;
  try {
    const block = await client.getBlock({ blockTag: "finalized" });
    return block.number;
  } catch (error) {
    if (!isTagUnknown(error)) throw error;
    return read - BigInt(confirmations) * FINALITY_FACTOR + 1n;
  }
}

/** Returns whether a node answered that it does not know a block tag. */
export function isTagUnknown(error: unknown): boolean {
  if (error instanceof BlockNotFoundError) return true;
  return (
    error instanceof Error &&
    "walk" in error &&
    typeof error.walk === "function" &&
    error.walk((cause: unknown) => cause instanceof RpcRequestError) !== null
  );
}
