import type { Kysely } from "kysely";
import { type Customer, openCustomer } from "../checkouts/customer.ts";
import type { Database } from "../platform/database/database.ts";
import { idTime } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";

/** A checkout that names a customer. */
export interface NamedCheckout {
  checkoutId: string;
  merchantId: string;
  livemode: boolean;
  customer: Customer;
}

/** Finds those of some checkouts whose customers are named and still kept, by the id of the checkout. */
export async function findNamed(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, NamedCheckout>> {
  if (checkoutIds.length === 0) return new Map();
  const times = checkoutIds.map((id) => idTime(id).getTime());
  const rows = await db
    .selectFrom("checkout_customers")
    .innerJoin("checkouts", "checkouts.id", "checkout_customers.checkout_id")
    .select(["checkout_id", "sealed_customer", "merchant_id", "livemode"])
    .where("checkout_id", "in", checkoutIds)
    // No more partitions than they are in.
    .where("checkout_customers.created_at", ">=", new Date(Math.min(...times)))
    .where("checkout_customers.created_at", "<=", new Date(Math.max(...times)))
    .execute();
  return new Map(
    rows.map((row) => [
      row.checkout_id,
      {
        ...{ checkoutId: row.checkout_id, merchantId: row.merchant_id, livemode: row.livemode },
        customer: openCustomer(config, row.checkout_id, row.sealed_customer),
      },
    ]),
  );
}
