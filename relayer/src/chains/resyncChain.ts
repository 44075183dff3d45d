import { sql } from "kysely";
import type { Deps } from "../platform/part.ts";
import type { ChainLog } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { deleteLogs } from "./deleteLogs.ts";

/**
 * Makes the followers read a chain again from its deployment block: deletes wrong logs, resets the
 * cursor and rebuilds every payment. Relayers may run meanwhile.
 */
export async function resyncChain(
  deps: Deps,
  chain: ChainClient,
  wrong: readonly ChainLog[],
): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
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
    const logs = await tx
      .selectFrom("chain_logs")
      .select("payment_id")
      .distinct()
      .where("chain_id", "=", chain.id)
      .execute();
    const ids = logs.flatMap(({ payment_id }) => payment_id ?? []);
    for (const { chainListener } of deps.parts) {
      await chainListener?.applyAgain(deps, tx, chain, ids, wrong);
    }
  });
}
