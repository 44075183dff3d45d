import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";

/** The checkout that made an offer; null if none. The offer's id names its chain and escrow too. */
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
