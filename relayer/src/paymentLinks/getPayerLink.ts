import type { z } from "zod";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { toSeller } from "../profiles/profile.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { type payerLinkSchema, toPayerLink, toPaymentLink } from "./paymentLink.ts";

/**
 * Returns a payment link as anyone who has it sees it.
 * @throws ApiError payment_link_not_found
 */
export async function getPayerLink(
  deps: Deps,
  id: string,
): Promise<z.output<typeof payerLinkSchema>> {
  const row = await findPaymentLink(deps.db, id, null);
  const merchant = await findMerchantById(deps.db, row.merchant_id);
  const profile = await findProfile(deps.db, ownerOf(row));
  return toPayerLink(toPaymentLink(deps, row, merchant), toSeller(merchant, profile));
}
