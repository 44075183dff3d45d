import type { Kysely } from "kysely";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { isOwn, type Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { type Checkout, type CheckoutParts, toCheckout } from "./checkout.ts";
import { readCustomer } from "./customer.ts";
import { readOffers } from "./readOffers.ts";
import { readUnexpected } from "./readUnexpected.ts";

/**
 * Returns one checkout, to its merchant with the customer that it was created for.
 * @param owner null for the payer, who may see any checkout whose id they have
 * @throws ApiError checkout_not_found
 */
export async function getCheckout(deps: Deps, id: string, owner: Owner | null): Promise<Checkout> {
  const parts = await findCheckout(deps.db, id);
  if (!parts || (owner !== null && !isOwn(parts.row, owner))) throw checkoutNotFound();
  const customer = owner && (await readCustomer(deps.db, deps.config, id));
  return toCheckout(deps, { ...parts, customer });
}

/** Finds a checkout with its merchant and payment; null if there is none. */
export async function findCheckout(
  db: Kysely<Database>,
  id: string,
): Promise<CheckoutParts | null> {
  const row = await db.selectFrom("checkouts").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const merchant = await findMerchantById(db, row.merchant_id);
  const payments = await findCheckoutPayments(db, [row.id]);
  const unexpected = await readUnexpected(db, [row.id]);
  const others = await readOffers(db, [row.id]);
  return {
    ...{ row, merchant, payment: payments.get(row.id) ?? null },
    others: others.get(row.id) ?? [],
    unexpected: unexpected.get(row.id) ?? [],
  };
}

export function checkoutNotFound(): ApiError {
  return new ApiError("checkout_not_found", "There is no such checkout: check the id or the link.");
}
