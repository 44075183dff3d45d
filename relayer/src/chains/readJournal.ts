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
