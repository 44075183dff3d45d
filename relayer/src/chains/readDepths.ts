import type { Kysely } from "kysely";
import type { PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { Depths } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import type { Provider } from "./providers.ts";
import { isTagUnknown, readFinalizedBlock } from "./readFinalizedBlock.ts";

/**
 * Reads the last confirmed, safe and final block. Depth counts from the last block read, not from
 * the head; of several providers the lowest answer counts.
 */
export async function readDepths(
  { db, parts }: Pick<Deps, "db" | "parts">,
  { id, config }: ChainClient,
  providers: readonly Provider[],
  read: bigint,
): Promise<Depths> {
  const confirmed = read - BigInt(config.confirmations) + 1n;
  const least = async (answer: (client: PublicClient) => Promise<bigint>, most: bigint) => {
    const answers = await Promise.all(providers.map(({ client }) => answer(client)));
    return answers.reduce((low, block) => (block < low ? block : low), most);
  };
  const finalized = await least((client) => readFinalizedBlock(client, config, read), confirmed);
  const safe = (await isSafeWanted(parts, db, id))
    ? await least((client) => readSafeBlock(client, finalized), read)
    : finalized;
  return { confirmed, safe, finalized };
}

async function isSafeWanted(parts: Deps["parts"], db: Kysely<Database>, chainId: number) {
  for (const { confirmationRequirements } of parts) {
    if (await confirmationRequirements?.isSafeWanted(db, chainId)) return true;
  }
  return false;
}

/** Reads the `safe` block; the final one, if the node does not know the tag or if that is newer. */
async function readSafeBlock(client: PublicClient, finalized: bigint): Promise<bigint> {
  try {
    const block = await client.getBlock({ blockTag: "safe" });
    return block.number > finalized ? block.number : finalized;
  } catch (error) {
    if (!isTagUnknown(error)) throw error;
    return finalized;
  }
}
