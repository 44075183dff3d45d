import * as words from "#words/merchantDisputes.ts";
import { formatMoney, type Unit } from "../../lib/money/amounts.ts";
import { formatMoment } from "../../lib/time/format.ts";
import type { DisputeEnd, ListedDispute } from "../../queries/merchantDisputes.ts";
import { type Offer, openOffer } from "./waitsForStore.ts";

/** Dispute of a list with what decides its place. */
export interface DisputeRow {
  dispute: ListedDispute;
  /** The customer's open offer; null: none is known. */
  offer: Offer | null;
  /** Unix seconds of the next end: the offer's, or the arbiter's time. */
  deadline: number;
}

/** @param now Unix seconds */
export function toRow(dispute: ListedDispute, offers: readonly Offer[], now: number): DisputeRow {
  const offer = openOffer(offers, dispute, now);
  const { arbitrationEnd } = dispute;
  return { dispute, offer, deadline: Math.min(arbitrationEnd, offer?.deadline ?? arbitrationEnd) };
}

/** Says what a dispute's state means to its store. @param now Unix seconds */
export function meaningOf({ dispute, offer }: DisputeRow, unit: Unit, now: number): string {
  const { end, lastWord, arbitrationEnd, openedAt } = dispute;
  if (end) return endOf(end, unit);
  if (now >= arbitrationEnd) return words.noRuling;
  if (offer) return words.customerOffers(formatMoney(BigInt(offer.payer_amount), unit));
  if (!lastWord) return words.opened(formatMoment(openedAt, now));
  const at = formatMoment(lastWord.at, now);
  return lastWord.by === "customer" ? words.customerSpoke(at) : words.storeSpoke(at);
}

function endOf({ how, toCustomer, toStore }: DisputeEnd, unit: Unit): string {
  const back = formatMoney(toCustomer, unit);
  if (how === "expired") return words.expired(back);
  if (how === "conceded") return toCustomer > 0n ? words.gaveBack : words.released;
  const parts = how === "settled" ? words.settled : words.ruled;
  if (toCustomer === 0n) return parts.allToYou;
  return toStore === 0n ? parts.allBack : parts.partBack(back);
}
