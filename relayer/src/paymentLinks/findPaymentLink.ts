import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { isOwn, type Owner } from "../platform/owner.ts";
import type { PaymentLinkRow } from "./paymentLink.ts";

/**
 * Returns one link.
 * @param owner null for the payer, who may see any link whose id they have
 * @throws ApiError payment_link_not_found
 */
export async function findPaymentLink(
  db: Kysely<Database>,
  id: string,
  owner: Owner | null,
): Promise<PaymentLinkRow> {
  const row = await db
    .selectFrom("payment_links")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row && (owner === null || isOwn(row, owner))) return row;
  throw new ApiError(
    "payment_link_not_found",
    "There is no such payment link: check the id or the link.",
  );
}
