import { findMerchantById } from "../accounts/findMerchantById.ts";
import { toCheckout, toPayerCheckout } from "../checkouts/checkout.ts";
import { findCheckout } from "../checkouts/getCheckout.ts";
import { findPaymentLink } from "../paymentLinks/findPaymentLink.ts";
import { toPayerLink, toPaymentLink } from "../paymentLinks/paymentLink.ts";
import { ApiError } from "../platform/errors.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { toSeller } from "../profiles/profile.ts";
import { type PaySummary, summarizeCheckout, summarizeLink } from "./paySummary.ts";

/** What a payer's page is served with: its summary, and what its scripts would ask for first. */
export interface PayPage {
  summary: PaySummary;
  data: object;
}

/** Reads the checkout or the payment link of a page; null if there is none. */
export async function readPayPage(deps: Deps, kind: string, id: string): Promise<PayPage | null> {
  if (kind === "pay") {
    const parts = await findCheckout(deps.db, id);
    if (!parts) return null;
    const profile = await findProfile(deps.db, ownerOf(parts.row));
    const payers = toPayerCheckout(toCheckout(deps, parts));
    const checkout = {
      ...payers,
      // The page does not wait for the chain; it asks for the fees itself.
      options: payers.options.map((option) => ({ ...option, network_fees: null })),
      seller: toSeller(parts.merchant, profile),
    };
    return { summary: summarizeCheckout(checkout), data: { checkout } };
  }
  const row = await findPaymentLink(deps.db, id, null).catch((error: unknown) => {
    if (error instanceof ApiError) return null;
    throw error;
  });
  if (!row) return null;
  const merchant = await findMerchantById(deps.db, row.merchant_id);
  const seller = toSeller(merchant, await findProfile(deps.db, ownerOf(row)));
  const link = toPayerLink(toPaymentLink(deps, row, merchant), seller);
  return { summary: summarizeLink(link), data: { link } };
}
