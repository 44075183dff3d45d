import type { Kysely } from "kysely";
import type { Hash } from "viem";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { relayKinds } from "./relayKind.ts";

/** A transaction about a payment, as its merchant sees it. */
export const relaySchema = z
  .object({
    id: z.string(),
    object: z.literal("relay"),
    kind: z.enum(relayKinds),
    status: z.enum(["stored", "submitted", "mined", "failed"]),
    failure: z.string().nullable().meta({ description: "Why it failed, in a sentence." }),
    transaction_hash: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Relay" });

/** What was sent from here about a merchant's payment, newest first. */
export async function listRelays(db: Kysely<Database>, merchantId: string, paymentId: Hash) {
  const rows = await db
    .selectFrom("relays")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .where("merchant_id", "=", merchantId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return {
    data: rows.map(({ id, kind, status, failure, transaction_hash, created_at }) => ({
      ...{ id, object: "relay" as const, kind, status, failure, transaction_hash },
      created_at: created_at.toISOString(),
    })),
  };
}
