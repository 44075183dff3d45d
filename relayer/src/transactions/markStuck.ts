import type { Deps } from "../platform/part.ts";
import { inBatchOf } from "./inBatchOf.ts";
import { relaysStuck } from "./metrics.ts";

/** Marks a relay whose transaction is not mined for very long, and calls the listeners; once. */
export async function markStuck(deps: Deps, relayId: string): Promise<void> {
  const { db, log, parts } = deps;
  await db.transaction().execute(async (tx) => {
    const relays = await tx
      .updateTable("relays")
      .set({ stuck_at: new Date() })
      .where(inBatchOf(relayId))
      .where("stuck_at", "is", null)
      .returningAll()
      .execute();
    const [relay] = relays;
    if (!relay) return;
    const { id, chain_id, transaction_hash } = relay;
    log.error({ chain: chain_id, relay: id, hash: transaction_hash }, "a relay is stuck");
    relaysStuck.inc({ chain: String(chain_id) });
    for (const { transactionListener } of parts) {
      for (const each of relays) await transactionListener?.stuck(deps, tx, each);
    }
  });
}
