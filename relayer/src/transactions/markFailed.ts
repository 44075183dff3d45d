import { isLive } from "../chains/clients.ts";
import type { Tx } from "../platform/database/database.ts";
import type { Deps } from "../platform/deps.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { isOperatorVerb } from "./relayKind.ts";

/**
 * Notes that a relay failed. Who asked the operator for it is told, because no event of the chain
 * will; a payer asks by the same request again.
 * @param failure why, in a sentence
 */
export async function markFailed(
  { chains }: Pick<Deps, "chains">,
  tx: Tx,
  relayId: string,
  failure: string,
): Promise<void> {
  const before = await tx
    .selectFrom("relays")
    .select("status")
    .where("id", "=", relayId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const relay = await tx
    .updateTable("relays")
    .set({ status: "failed", failure })
    .where("id", "=", relayId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const isNews = before.status !== "failed" && isOperatorVerb(relay.kind);
  if (!isNews || relay.merchant_id === null) return;
  const { id, kind, chain_id, payment_id, checkout_id, transaction_hash } = relay;
  const chain = chains.get(chain_id);
  await recordEvent(tx, {
    merchantId: relay.merchant_id,
    type: "relay.failed",
    livemode: chain !== undefined && isLive(chain),
    object: {
      ...{ id, object: "relay", kind, chain_id, payment_id, checkout_id },
      ...{ status: "failed", failure, transaction_hash },
    },
  });
}
