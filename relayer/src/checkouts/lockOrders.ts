import type { DatabaseTransaction } from "../platform/database/database.ts";

/**
 * Locks, until the transaction ends, those of some checkouts that can be paid on several chains: each chain is followed by
 * a transaction of its own, and two payments must not both be the first.
 */
export async function lockOrders(
  tx: DatabaseTransaction,
  checkoutIds: readonly string[],
): Promise<void> {
  await tx
    .selectFrom("checkouts")
    .select("id")
    .where("id", "in", checkoutIds)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("checkout_offers")
          .select("checkout_offers.offer_id")
          .whereRef("checkout_offers.checkout_id", "=", "checkouts.id")
          .whereRef("checkout_offers.chain_id", "<>", "checkouts.chain_id"),
      ),
    )
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
}
