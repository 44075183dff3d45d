import { type Kysely, type Selectable, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import type { ChainClient, ChainClients } from "./clients.ts";
import type { ChainTables } from "./tables.ts";

/** Last block that was read of one contract's logs. */
export type Cursor = Selectable<ChainTables["chain_cursors"]>;

/** Reads the cursor of a chain's escrow; creates it before the start block if there is none. */
export async function readCursor(db: Kysely<Database>, chain: ChainClient): Promise<Cursor> {
  const before = chain.startBlock - 1n;
  const cursor = {
    chain_id: chain.id,
    contract: chain.escrow.address,
    block_number: before,
    block_hash: null,
    block_time: 0n,
    confirmed_block: before,
    finalized_block: before,
  };
  await db
    .insertInto("chain_cursors")
    .values(cursor)
    .onConflict((conflict) => conflict.columns(["chain_id", "contract"]).doNothing())
    .execute();
  return selectCursor(db, chain).executeTakeFirstOrThrow();
}

/** Reads the cursor of a chain's escrow, which nobody moves until the transaction ends. */
export function lockCursor(tx: DatabaseTransaction, chain: ChainClient): Promise<Cursor> {
  return selectCursor(tx, chain).forUpdate().executeTakeFirstOrThrow();
}

function selectCursor(db: Kysely<Database>, { id, escrow }: ChainClient) {
  return db
    .selectFrom("chain_cursors")
    .selectAll()
    .where("chain_id", "=", id)
    .where("contract", "=", escrow.address);
}

/** Reads the cursor of each chain's escrow, by chain id; leaves out chains that were never read. */
export async function readCursors(
  db: Kysely<Database>,
  chains: ChainClients,
): Promise<ReadonlyMap<number, Cursor>> {
  const rows = await db.selectFrom("chain_cursors").selectAll().execute();
  const own = rows.filter(
    ({ chain_id, contract }) => chains.get(chain_id)?.escrow.address === contract,
  );
  return new Map(own.map((row) => [row.chain_id, row]));
}

/**
 * Returns the time on a chain in Unix seconds, to compare deadlines with: that of the last block
 * read, or PostgreSQL's if later, which all processes share.
 */
export async function chainTime(db: Kysely<Database>, chainId: number): Promise<number> {
  const clock = sql<bigint>`floor(extract(epoch from clock_timestamp()))::bigint`;
  const row = await db
    .selectFrom("chain_cursors")
    .select(({ fn }) => sql<bigint>`greatest(${fn.max("block_time")}, ${clock})`.as("time"))
    .where("chain_id", "=", chainId)
    .executeTakeFirstOrThrow();
  return Number(row.time);
}

/**
 * Returns a time after every block that was read: the present, unless the chain is ahead. Waits for blocks that are being
 * applied, and those to come wait for the transaction.
 * @returns Unix seconds
 */
export async function timeAfterRead(tx: DatabaseTransaction, chain: ChainClient): Promise<bigint> {
  await readCursor(tx, chain);
  const { block_time } = await selectCursor(tx, chain).forShare().executeTakeFirstOrThrow();
  const now = BigInt(await chainTime(tx, chain.id));
  return block_time < now ? now : block_time + 1n;
}

/** Returns this machine's time in Unix seconds. */
export function clockTime(): number {
  return Math.floor(Date.now() / 1000);
}
