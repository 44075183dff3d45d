import { BlockNotFoundError, type PublicClient, RpcRequestError } from "viem";
import type { ChainConfig } from "./chainConfig.ts";

/** Without a word from the node, this many times the confirmations are final. */
const FINALITY_FACTOR = 32n;

/**
 * The newest block that will not be replaced: by the configured depth, else by the node's
 * `finalized` tag, else, where the node has none, by a multiple of the confirmations.
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

/** The node answered, and does not know the tag; a node that did not answer is another matter. */
export function isTagUnknown(error: unknown): boolean {
  if (error instanceof BlockNotFoundError) return true;
  return (
    error instanceof Error &&
    "walk" in error &&
    typeof error.walk === "function" &&
    error.walk((cause: unknown) => cause instanceof RpcRequestError) !== null
  );
}
