import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";

/** Most payments that one transaction's look-up answers. */
const MAX_OF_TRANSACTION = 50;

/** Finds the payments that the chain has by a payment id, or by the transaction that funded them; the newest first. */
export async function findPublicPayments(db: Kysely<Database>, id: Hash): Promise<PaymentRow[]> {
  const own = await db
    .selectFrom("payments")
    .selectAll()
    .where("id", "=", id)
    .where("confirmation", "<>", "reorged")
    .execute();
  if (own.length > 0) return own;
  return db
    .selectFrom("payments")
    .selectAll()
    .where("transaction_hash", "=", id)
    .where("confirmation", "<>", "reorged")
    .orderBy("funded_at", "desc")
    .orderBy("id", "desc")
    .limit(MAX_OF_TRANSACTION)
    .execute();
}
