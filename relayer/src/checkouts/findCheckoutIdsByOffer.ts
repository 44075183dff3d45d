import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";

/** Finds the checkouts that made offers, by offer. Chain and escrow are part of an offer's id. */
export async function findCheckoutIdsByOffer(
  db: Kysely<Database>,
  offerIds: readonly Hash[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("checkouts")
    .select(["id", "offer_id"])
    .where("offer_id", "in", offerIds)
    .execute();
  return new Map(rows.map(({ id, offer_id }) => [offer_id, id]));
}
