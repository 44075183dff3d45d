import type { Kysely } from "kysely";
import type { PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { Depths } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import type { Provider } from "./providers.ts";
import { readFinalizedBlock, readTag } from "./readFinalizedBlock.ts";

/**
 * Reads the last confirmed, safe and final block. Depth counts from the last block read, not from
 * the head; of several providers the lowest answer counts. Where the chain has no `safe` block, the
 * final one is.
 */
export async function readDepths(
  { db, parts }: Pick<Deps, "db" | "parts">,
  chain: ChainClient,
  providers: readonly Provider[],
  read: bigint,
): Promise<Depths> {
  const { id, config } = chain;
  const confirmed = read - BigInt(config.confirmations) + 1n;
  const least = async (answer: (client: PublicClient) => Promise<bigint>, most: bigint) => {
    const answers = await Promise.all(providers.map(({ client }) => answer(client)));
    return answers.reduce((low, block) => (block < low ? block : low), most);
  };
  const finalized = await least((client) => readFinalizedBlock(db, chain, client, read), confirmed);
  const safe = (await isSafeWanted(parts, db, id))
    ? await least(async (client) => {
        const block = (await readTag(db, chain, client, "safe")) ?? finalized;
        return block > finalized ? block : finalized;
      }, read)
    : finalized;
  return { confirmed, safe, finalized };
}

async function isSafeWanted(parts: Deps["parts"], db: Kysely<Database>, chainId: number) {
  for (const { confirmationRequirements } of parts) {
    if (await confirmationRequirements?.isSafeWanted(db, chainId)) return true;
  }
  return false;
}
