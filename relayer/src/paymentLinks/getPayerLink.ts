import type { z } from "zod";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { toBrand } from "../profiles/brand.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { type ProfileRow, toSeller } from "../profiles/profile.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import {
  type PaymentLinkRow,
  type payerLinkSchema,
  toPayerLink,
  toPaymentLink,
} from "./paymentLink.ts";

type PayerLink = z.output<typeof payerLinkSchema>;

/**
 * Returns a payment link as anyone who has it sees it.
 * @throws ApiError payment_link_not_found
 */
export async function getPayerLink(deps: Deps, id: string): Promise<PayerLink> {
  const row = await findPaymentLink(deps.db, id, null);
  return showLink(deps, row, await findProfile(deps.db, ownerOf(row)));
}

/**
 * Shows a payment link to anyone who has it, with who sells.
 * @param profile the merchant's, in the mode of the link
 */
export async function showLink(
  deps: Deps,
  row: PaymentLinkRow,
  profile: ProfileRow,
): Promise<PayerLink> {
  const merchant = await findMerchantById(deps.db, row.merchant_id);
  const link = toPaymentLink(deps, row, merchant);
  return toPayerLink(link, toSeller(merchant, profile), toBrand(deps.config, profile));
}
