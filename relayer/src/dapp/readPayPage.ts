import { findCheckout } from "../checkouts/getCheckout.ts";
import { showToPayer } from "../checkouts/showToPayer.ts";
import { getPayerLink } from "../paymentLinks/getPayerLink.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
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
    // The page does not wait for the chain; it asks for the fees itself.
    const checkout = await showToPayer(deps, parts, () => null);
    return { summary: summarizeCheckout(checkout), data: { checkout } };
  }
  const link = await getPayerLink(deps, id).catch((error: unknown) => {
    if (error instanceof ApiError) return null;
    throw error;
  });
  return link && { summary: summarizeLink(link), data: { link } };
}
