import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { OfferRow } from "./checkout.ts";

/** Reads the further offers of checkouts, by checkout id, in the merchant's order. */
export async function readOffers(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OfferRow[]>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("checkout_offers")
    .selectAll()
    .where("checkout_id", "in", checkoutIds)
    .orderBy("position")
    .execute();
  return Map.groupBy(rows, ({ checkout_id }) => checkout_id);
}
