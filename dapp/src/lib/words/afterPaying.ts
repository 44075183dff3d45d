import {
  type PaymentState,
  type PaymentStatus,
  type PaymentTerms,
  paymentStatus,
} from "@handsel/protocol";
import * as words from "#words/whereabouts.ts";

/** What a payer's page says of a payment that the contract has. */
export interface AfterPaying {
  title: string;
  /** What that means for the order. */
  order: string;
  /** Whether it is as the payer wants it: held, or paid out. */
  isWell: boolean;
}

/**
 * Returns title and order for a payer, by the payment's status.
 * @param merchant name of the merchant
 * @param now Unix seconds
 */
export function afterPaying(
  terms: PaymentTerms,
  state: PaymentState,
  merchant: string,
  now: number,
): AfterPaying {
  return titlesAndOrders(merchant)[paymentStatus(terms, state, now)];
}

function titlesAndOrders(merchant: string): Record<PaymentStatus, AfterPaying> {
  const deliver = words.orderDeliver(merchant);
  const nothing = words.orderNothingOwed(merchant);
  return {
    none: { title: words.notPaid, order: words.nothingPaid, isWell: false },
    authorized: { title: words.heldInEscrow, order: deliver, isWell: true },
    partially_captured: { title: words.partlyPaidOut, order: deliver, isWell: true },
    captured: { title: words.paidOut, order: deliver, isWell: true },
    refunded: { title: words.refunded, order: nothing, isWell: false },
    returned: { title: words.returnedToPayer, order: nothing, isWell: false },
    expired: {
      title: words.notCollectedInTime,
      order: words.orderNotCollected(merchant),
      isWell: false,
    },
    disputed: {
      title: words.disputed,
      order: words.orderDisputed,
      isWell: false,
    },
  };
}
