import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { ChainClient } from "./clients.ts";
import type { JournalEntry } from "./findReorg.ts";

/** Reads the stored block hashes of a chain's escrow, oldest first. */
export function readJournal(db: Kysely<Database>, chain: ChainClient): Promise<JournalEntry[]> {
  return db
    .selectFrom("chain_blocks")
    .select(["number", "hash"])
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .orderBy("number")
    .execute();
}

/**
 * Reads the blocks of stored logs after a block, oldest first. There are any after the cursor only while the chain
 * is read again.
 * @param isFinalToo whether final logs are read too, which only a reorg of final blocks replaces
 */
export async function readLogBlocks(
  db: Kysely<Database>,
  chain: ChainClient,
  after: bigint,
  isFinalToo: boolean,
): Promise<JournalEntry[]> {
  const rows = await db
    .selectFrom("chain_logs")
    .select(["block_number as number", "block_hash as hash"])
    .distinct()
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where("block_number", ">", after)
    .$if(!isFinalToo, (query) => query.where("confirmation", "<>", "finalized"))
    .orderBy("block_number")
    .execute();
  return rows;
}
