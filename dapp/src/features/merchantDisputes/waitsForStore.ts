import type { SettlementProposal } from "../../lib/api/apiTypes.ts";
import type { ListedDispute } from "../../queries/merchantDisputes.ts";

/** What of a proposal makes it an open offer. */
export type Offer = Pick<
  SettlementProposal,
  "status" | "proposed_by" | "held" | "deadline" | "payer_amount" | "merchant_signed"
>;

/**
 * Returns the customer's offer that the store can still accept, the soonest to end; null: none.
 * @param now Unix seconds
 */
export function openOffer(
  offers: readonly Offer[],
  { disputed }: Pick<ListedDispute, "disputed">,
  now: number,
): Offer | null {
  const open = offers.filter(
    ({ status, proposed_by, held, deadline, merchant_signed }) =>
      status === "open" &&
      proposed_by === "payer" &&
      !merchant_signed &&
      BigInt(held) === disputed &&
      deadline > now,
  );
  return open.toSorted((a, b) => a.deadline - b.deadline)[0] ?? null;
}

/** Whether an open dispute waits for the store: its customer had the last word, nobody tells who had it, or an offer is open. */
export function waitsForStore({ lastWord }: ListedDispute, offer: Offer | null): boolean {
  return lastWord?.by !== "store" || offer !== null;
}
