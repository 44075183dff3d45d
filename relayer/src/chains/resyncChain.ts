import { sql } from "kysely";
import { transact } from "../platform/database/transact.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainLog } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { lockCursor, readCursor } from "./cursor.ts";
import { deleteLogs } from "./deleteLogs.ts";
import { Follower } from "./followChain.ts";
import { InconsistentAnswer } from "./readRange.ts";

/**
 * Repairs the database from a chain: deletes wrong logs, reads the chain again from its deployment block and
 * rebuilds every payment. Merchants are told what they were told wrongly, and nothing of what was right.
 * Relayers may run meanwhile. If it is interrupted, it can be done again.
 * @throws InconsistentAnswer if the chain could not be read as far as before; nothing is rebuilt then
 */
export async function resyncChain(
  deps: Deps,
  chain: ChainClient,
  wrong: readonly ChainLog[],
): Promise<void> {
  const read = await forget(deps, chain, wrong);
  await readAgain(deps, chain);
  await rebuild(deps, chain, read);
}

/** Reads the chain up to its newest block; another process may do some of it, and be quicker each time. */
async function readAgain(deps: Deps, chain: ChainClient): Promise<void> {
  const follower = new Follower(deps, chain);
  const cursor = async () => (await readCursor(deps.db, chain)).block_number;
  let before: bigint;
  do before = await cursor();
  while ((await follower.step()) || (await cursor()) !== before);
}

/** @returns the last block that was read before */
async function forget(
  { db }: Deps,
  chain: ChainClient,
  wrong: readonly ChainLog[],
): Promise<bigint> {
  return transact(db, async (tx) => {
    const { block_number: read } = await lockCursor(tx, chain);
    const before = chain.startBlock - 1n;
    await tx
      .updateTable("chain_cursors")
      .set({ block_number: before, block_hash: null })
      .where("chain_id", "=", chain.id)
      .where("contract", "=", chain.escrow.address)
      .execute();
    await sql`
      delete from chain_blocks
      where chain_id = ${chain.id} and contract = ${chain.escrow.address}`.execute(tx);
    await deleteLogs(tx, wrong);
    return read;
  });
}

async function rebuild(deps: Deps, chain: ChainClient, read: bigint): Promise<void> {
  await transact(deps.db, async (tx) => {
    // Nobody moves the cursor, and thereby payments, meanwhile.
    const { block_number } = await lockCursor(tx, chain);
    // Logs that are still to be read would look like payments that the chain has not.
    if (block_number < read) {
      throw new InconsistentAnswer(
        `chain ${chain.id} was read up to block ${block_number} again, not up to ${read}: try again`,
      );
    }
    const logs = await tx
      .selectFrom("chain_logs")
      .select("payment_id")
      .distinct()
      .where("chain_id", "=", chain.id)
      .where("contract", "=", chain.escrow.address)
      .execute();
    const ids = logs.flatMap(({ payment_id }) => payment_id ?? []);
    for (const { chainListener } of deps.parts) {
      await chainListener?.applyAgain(deps, tx, chain, ids);
    }
  });
}
