import type { Escrow, PaymentTerms } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { DisplayItem } from "./transaction.ts";

/** Lines about where a paid amount goes: at once to the payee if the terms are instant, otherwise into the escrow. */
export function recipients(terms: PaymentTerms, escrow: Escrow): DisplayItem[] {
  const contract = { label: words.intoEscrowContract, value: shorten(escrow.address) };
  if (terms.instant) {
    return [
      { ...contract, label: words.throughEscrowContract },
      { label: words.paidOutAtOnceTo, value: shorten(terms.payee) },
    ];
  }
  return [
    contract,
    { label: words.heldFor, value: shorten(terms.merchant) },
    { label: words.comesBackTo, value: shorten(terms.payer) },
  ];
}
