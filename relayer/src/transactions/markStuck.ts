import { sql } from "kysely";
import { transact } from "../platform/database/transact.ts";
import type { Deps } from "../platform/part.ts";
import { inBatchOf } from "./inBatchOf.ts";
import { relaysStuck } from "./metrics.ts";

/** Marks a relay whose transaction is not mined for very long, and calls the listeners; once until it is mined or fails. */
export async function markStuck(deps: Deps, relayId: string): Promise<void> {
  const { db, log, parts } = deps;
  const relays = await transact(db, async (tx) => {
    const rows = await tx
      .updateTable("relays")
      .set({ stuck_at: sql<Date>`now()` })
      .where(inBatchOf(relayId))
      .where("stuck_at", "is", null)
      // Another process may have seen its end meanwhile.
      .where("status", "in", ["stored", "submitted"])
      .returningAll()
      .execute();
    for (const { transactionListener } of parts) {
      for (const row of rows) await transactionListener?.stuck(deps, tx, row);
    }
    return rows;
  });
  const [relay] = relays;
  if (!relay) return;
  const { id, chain_id, transaction_hash } = relay;
  log.error({ chain: chain_id, relay: id, hash: transaction_hash }, "a relay is stuck");
  relaysStuck.inc({ chain: String(chain_id) });
}
