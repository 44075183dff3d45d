import type { PaymentTerms } from "@handsel/protocol";
import { isAddressEqual } from "viem";
import * as words from "#words/outcome.ts";
import { formatMoney, type Unit } from "../money/amounts.ts";
import type { PaymentEvent } from "../payment/paymentEvents.ts";

/** Says what an action did, from the event that it caused. */
export function outcome(event: PaymentEvent, terms: PaymentTerms, token: Unit): string {
  const money = (value: bigint) => formatMoney(value, token);
  const { amount, fee, returned } = event;
  const commission = fee > 0n ? words.ofWhichCommission(money(fee)) : "";
  switch (event.type) {
    case "funded":
      return words.donePaid(money(amount));
    case "captured":
      return isAddressEqual(event.actor, terms.payer)
        ? words.doneReleased(money(amount), commission)
        : words.doneCaptured(money(amount), commission);
    case "voided":
    case "reclaimed":
    case "dispute_expired":
      return words.doneReturned(money(returned));
    case "refunded":
      return words.doneRefunded(money(amount));
    case "disputed":
      return words.doneDisputed;
    case "evidence":
      return words.doneEvidence;
    case "resolved":
    case "settled":
      return words.doneDivided(money(returned), money(amount), commission);
    case "kept":
      return words.doneKept(money(amount));
  }
}
