import {
  type PaymentState,
  type PaymentStatus,
  type PaymentTerms,
  paymentStatus,
} from "@handsel/protocol";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { whereTheMoneyIs } from "./whereTheMoneyIs.ts";

/** What a payer's page says of a payment that the contract has. */
export interface AfterPaying {
  title: string;
  /** Where the money is. */
  sentence: string;
  /** What that means for the order. */
  order: string;
  /** Whether it is as the payer wants it: held, or paid out. */
  isWell: boolean;
}

/**
 * Returns title and sentences for a payer, by the payment's status.
 * @param merchant name of the merchant
 * @param now Unix seconds
 */
export function afterPaying(
  terms: PaymentTerms,
  state: PaymentState,
  token: Unit,
  merchant: string,
  now: number,
): AfterPaying {
  const status = paymentStatus(terms, state, now);
  const where = whereTheMoneyIs({ terms, state, totals: null }, token, now);
  const safe = `${formatMoney(state.held, token)} is safe in the contract. ${where}`;
  const { title, order, isWell } = words(merchant)[status];
  return { title, order, isWell, sentence: status === "authorized" ? safe : where };
}

function words(merchant: string): Record<PaymentStatus, Omit<AfterPaying, "sentence">> {
  const deliver = `${merchant} sees the payment and can deliver.`;
  const nothing = `${merchant} has none of it, so nothing is owed for this order.`;
  return {
    none: { title: "Not paid", order: "Nothing was paid.", isWell: false },
    authorized: { title: "Held in escrow", order: deliver, isWell: true },
    partially_captured: { title: "Partly paid out", order: deliver, isWell: true },
    captured: { title: "Paid out", order: deliver, isWell: true },
    refunded: { title: "Refunded", order: nothing, isWell: false },
    returned: { title: "Returned to the payer", order: nothing, isWell: false },
    expired: {
      title: "Not collected in time",
      order: `${merchant} did not take the money in time. Follow the payment to have it back.`,
      isWell: false,
    },
    disputed: {
      title: "Disputed",
      order: "Follow the payment to see how the dispute goes.",
      isWell: false,
    },
  };
}
