import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";

/** Finds the checkout that made an offer; null if none. Chain and escrow are part of the offer id. */
export async function findCheckoutIdByOffer(
  db: Kysely<Database>,
  offerId: Hash,
): Promise<string | null> {
  const row = await db
    .selectFrom("checkouts")
    .select("id")
    .where("offer_id", "=", offerId)
    .executeTakeFirst();
  return row?.id ?? null;
}
