import type { Escrow, PaymentTerms } from "@handsel/protocol";
import type { Address } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { DisplayItem } from "./transaction.ts";

/** Lines about where a paid amount goes: at once to the payee if the terms are instant, otherwise into the escrow. */
export function recipients(terms: PaymentTerms, escrow: Escrow): DisplayItem[] {
  const at = (label: string, address: Address) => ({ label, value: shorten(address), address });
  if (terms.instant) {
    return [
      at(words.throughEscrowContract, escrow.address),
      at(words.paidOutAtOnceTo, terms.payee),
    ];
  }
  return [
    at(words.intoEscrowContract, escrow.address),
    at(words.heldFor, terms.merchant),
    at(words.comesBackTo, terms.payer),
  ];
}
