import { isLive } from "../chains/clients.ts";
import type { Deps } from "../platform/deps.ts";
import { relaysStuck } from "../platform/metrics.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";

/** Tells the merchant of a payment, once, that its transaction is not mined for very long. */
export async function markStuck({ db, log, chains }: Deps, relayId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const relay = await tx
      .updateTable("relays")
      .set({ stuck_at: new Date() })
      .where("id", "=", relayId)
      .where("stuck_at", "is", null)
      .returningAll()
      .executeTakeFirst();
    if (!relay) return;
    const { id, chain_id, payment_id, checkout_id, transaction_hash } = relay;
    log.error({ chain: chain_id, relay: id, hash: transaction_hash }, "a relay is stuck");
    relaysStuck.inc({ chain: String(chain_id) });
    if (relay.merchant_id === null) return;
    const chain = chains.get(chain_id);
    await recordEvent(tx, {
      merchantId: relay.merchant_id,
      type: "relay.stuck",
      livemode: chain !== undefined && isLive(chain),
      object: {
        ...{ id, object: "relay", kind: relay.kind, chain_id, payment_id, checkout_id },
        ...{ status: relay.status, transaction_hash },
      },
    });
  });
}
