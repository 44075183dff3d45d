import type { Escrow, PaymentTerms } from "@handsel/protocol";
import { shorten } from "../lib/chain/addresses.ts";
import type { DisplayItem } from "./transaction.ts";

/** Lines about where a paid amount goes: at once to the payee if the terms are instant, otherwise into the escrow. */
export function recipients(terms: PaymentTerms, escrow: Escrow): DisplayItem[] {
  const contract = { label: "Into the escrow contract", value: shorten(escrow.address) };
  if (terms.instant) {
    return [
      { ...contract, label: "Through the escrow contract" },
      { label: "Paid out at once to", value: shorten(terms.payee) },
    ];
  }
  return [
    contract,
    { label: "Held for", value: shorten(terms.merchant) },
    { label: "Comes back to", value: shorten(terms.payer) },
  ];
}
