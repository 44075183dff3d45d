import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import type { Database } from "../platform/database/database.ts";

/** When a wallet paid a merchant, as far as the chain has it. */
export interface WalletVisits {
  /** Null: the chain has no payment. */
  first: Date | null;
  last: Date | null;
  /** The newest of the checkouts that it paid. */
  checkoutIds: string[];
}

/**
 * Finds when a wallet paid a merchant. Reads all of its payments, so it is for reorgs alone.
 * @param most checkouts
 */
export async function findVisits(
  db: Kysely<Database>,
  wallet: { merchant_address: Address; livemode: boolean; address: Address },
  most: number,
): Promise<WalletVisits> {
  const payments = db
    .selectFrom("payments")
    .where("merchant_address", "=", wallet.merchant_address)
    .where("livemode", "=", wallet.livemode)
    .where("payer", "=", wallet.address)
    .where("confirmation", "<>", "reorged");
  const times = await payments
    .select(sql<Date | null>`min(funded_at)`.as("first"))
    .select(sql<Date | null>`max(funded_at)`.as("last"))
    .executeTakeFirstOrThrow();
  const checkouts = await payments
    .select("checkout_id")
    .distinct()
    .where("checkout_id", "is not", null)
    .orderBy("checkout_id", "desc")
    .limit(most)
    .execute();
  return { ...times, checkoutIds: checkouts.flatMap(({ checkout_id }) => checkout_id ?? []) };
}
