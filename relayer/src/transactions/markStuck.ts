import type { Deps } from "../platform/part.ts";
import { relaysStuck } from "./metrics.ts";

/** Marks a relay whose transaction is not mined for very long, and calls the listeners; once. */
export async function markStuck(deps: Deps, relayId: string): Promise<void> {
  const { db, log, parts } = deps;
  await db.transaction().execute(async (tx) => {
    const relay = await tx
      .updateTable("relays")
      .set({ stuck_at: new Date() })
      .where("id", "=", relayId)
      .where("stuck_at", "is", null)
      .returningAll()
      .executeTakeFirst();
    if (!relay) return;
    const { id, chain_id, transaction_hash } = relay;
    log.error({ chain: chain_id, relay: id, hash: transaction_hash }, "a relay is stuck");
    relaysStuck.inc({ chain: String(chain_id) });
    for (const { transactionListener } of parts) await transactionListener?.stuck(deps, tx, relay);
  });
}
