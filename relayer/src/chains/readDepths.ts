import type { Kysely } from "kysely";
import type { PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { Depths } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import type { Provider } from "./providers.ts";
import { isTagUnknown, readFinalizedBlock } from "./readFinalizedBlock.ts";

/**
 * Up to which blocks logs are confirmed, safe and final: counted from what was read, never from a
 * head that was only heard of, and as the most careful of the providers says.
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

/** What is final is safe; a node that does not know the tag calls nothing else safe. */
async function readSafeBlock(client: PublicClient, finalized: bigint): Promise<bigint> {
  try {
    const block = await client.getBlock({ blockTag: "safe" });
    return block.number > finalized ? block.number : finalized;
  } catch (error) {
    if (!isTagUnknown(error)) throw error;
    return finalized;
  }
}
