import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { OrderFacts } from "../payments/applyEvents.ts";
import type { Database } from "../platform/database/database.ts";

/** Finds the checkouts that made offers, by offer. Chain and escrow are part of an offer's id. */
export async function findOrdersByOffer(
  db: Kysely<Database>,
  offerIds: readonly Hash[],
): Promise<ReadonlyMap<string, OrderFacts>> {
  const facts = ["id as checkout_id", "client_reference_id", "description", "metadata"] as const;
  const rows = await db
    .selectFrom("checkouts")
    .select(["offer_id", ...facts])
    .where("offer_id", "in", offerIds)
    .unionAll((union) =>
      union
        .selectFrom("checkout_offers")
        .innerJoin("checkouts", "checkouts.id", "checkout_offers.checkout_id")
        .select(["checkout_offers.offer_id", ...facts])
        .where("checkout_offers.offer_id", "in", offerIds),
    )
    .execute();
  return new Map(rows.map(({ offer_id, ...facts }) => [offer_id, facts]));
}
