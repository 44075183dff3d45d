import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";

/** Lists the newest 100 relays of a merchant's payment, newest first. */
export async function listRelays(db: Kysely<Database>, owner: Owner, paymentId: Hash) {
  const rows = await db
    .selectFrom("relays")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return {
    data: rows.map(({ id, kind, status, failure, transaction_hash, created_at }) => ({
      id,
      object: "relay" as const,
      kind,
      status,
      failure,
      transaction_hash,
      created_at: created_at.toISOString(),
    })),
  };
}
