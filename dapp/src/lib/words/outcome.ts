import type { PaymentTerms } from "@handsel/protocol";
import { isAddressEqual } from "viem";
import { formatMoney, type Unit } from "../money/amounts.ts";
import type { PaymentEvent } from "../payment/paymentEvents.ts";

/** Says what an action did, from the event that it caused. */
export function outcome(event: PaymentEvent, terms: PaymentTerms, token: Unit): string {
  const money = (value: bigint) => formatMoney(value, token);
  const { amount, fee, returned } = event;
  const commission = fee > 0n ? `, of which ${money(fee)} is the commission` : "";
  switch (event.type) {
    case "funded":
      return `${money(amount)} was paid.`;
    case "captured":
      return isAddressEqual(event.actor, terms.payer)
        ? `You released ${money(amount)}${commission}. The merchant has been paid.`
        : `${money(amount)} was captured${commission}.`;
    case "voided":
    case "reclaimed":
    case "dispute_expired":
      return `${money(returned)} is the payer's again.`;
    case "refunded":
      return `${money(amount)} was refunded to the payer.`;
    case "disputed":
      return "The payment is disputed now. The arbiter decides.";
    case "evidence":
      return "Your evidence is on the chain.";
    case "resolved":
    case "settled":
      return `Divided: ${money(returned)} to the payer, ${money(amount)} captured${commission}.`;
    case "kept":
      return `${money(amount)} is kept in the contract.`;
  }
}
