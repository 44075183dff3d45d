import { findCheckout } from "../checkouts/getCheckout.ts";
import { showToPayer } from "../checkouts/showToPayer.ts";
import { findPaymentLink } from "../paymentLinks/findPaymentLink.ts";
import { showLink } from "../paymentLinks/getPayerLink.ts";
import { ApiError } from "../platform/errors.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { type PaySummary, summarizeCheckout, summarizeLink } from "./paySummary.ts";

/** What a payer's page is served with: its summary, and what its scripts would ask for first. */
export interface PayPage {
  summary: PaySummary;
  data: object;
  /** Chain on which it is paid, as long as the payer chooses no other. */
  chainId: number;
  /** Origins of the store's pages that may show this one in a frame, and are told what happens in it. */
  embedOrigins: readonly string[];
}

/** Reads the checkout or the payment link of a page; null if there is none. */
export async function readPayPage(deps: Deps, kind: string, id: string): Promise<PayPage | null> {
  if (kind === "pay") {
    const parts = await findCheckout(deps.db, id);
    if (!parts) return null;
    const profile = await findProfile(deps.db, ownerOf(parts.row));
    // The page does not wait for the chain; it asks for the fees itself.
    const checkout = await showToPayer(deps, parts, profile, () => null);
    return {
      ...{ summary: summarizeCheckout(checkout), data: { checkout } },
      chainId: checkout.chain_id,
      embedOrigins: profile.embed_origins,
    };
  }
  const row = await findPaymentLink(deps.db, id, null).catch((error: unknown) => {
    if (error instanceof ApiError) return null;
    throw error;
  });
  if (!row) return null;
  const profile = await findProfile(deps.db, ownerOf(row));
  const link = await showLink(deps, row, profile);
  return {
    ...{ summary: summarizeLink(link), data: { link } },
    chainId: link.chain_id,
    embedOrigins: profile.embed_origins,
  };
}
