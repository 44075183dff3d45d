import { sql } from "kysely";
import { transact } from "../platform/database/transact.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainLog } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { lockCursor } from "./cursor.ts";
import { deleteLogs } from "./deleteLogs.ts";
import { Follower } from "./followChain.ts";

/**
 * Repairs the database from a chain: deletes wrong logs, reads the chain again from its deployment block and
 * rebuilds every payment. Merchants are told what they were told wrongly, and nothing of what was right.
 * Relayers may run meanwhile. If it is interrupted, it can be done again.
 */
export async function resyncChain(
  deps: Deps,
  chain: ChainClient,
  wrong: readonly ChainLog[],
): Promise<void> {
  await forget(deps, chain, wrong);
  const follower = new Follower(deps, chain);
  while (await follower.step());
  await rebuild(deps, chain);
}

async function forget({ db }: Deps, chain: ChainClient, wrong: readonly ChainLog[]): Promise<void> {
  await transact(db, async (tx) => {
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
  });
}

async function rebuild(deps: Deps, chain: ChainClient): Promise<void> {
  await transact(deps.db, async (tx) => {
    // Nobody moves the cursor, and thereby payments, meanwhile.
    await lockCursor(tx, chain);
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
