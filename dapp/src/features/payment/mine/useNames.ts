import { useQueries, useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { checkoutOnDevice } from "../../../lib/activity/checkoutOnDevice.ts";
import {
  checkoutNameQuery,
  type PaymentName,
  payerNamesQuery,
} from "../../../queries/payerNames.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";

/** Names of payments, as far as anybody tells them. */
export interface Names {
  of: (payment: Pick<PayerPayment, "id">) => PaymentName | undefined;
  /** Whether the service has this payment of the wallet that signed in. */
  isListed: (payment: Pick<PayerPayment, "id">) => boolean;
}

/**
 * Returns the names of payments: of all, to the wallet that has signed in; otherwise of those that this device made.
 * @param isSignedIn whether the wallet that is looked at has signed in
 */
export function useNames(
  payments: readonly Pick<PayerPayment, "id">[],
  wallet: Address,
  isSignedIn: boolean,
): Names {
  const listed = useQuery(payerNamesQuery(wallet, isSignedIn)).data;
  const made = payments.flatMap(({ id }) => {
    const checkoutId = listed?.has(id) ? null : checkoutOnDevice(id);
    return checkoutId === null ? [] : [{ id, checkoutId }];
  });
  const checkouts = useQueries({ queries: made.map((one) => checkoutNameQuery(one.checkoutId)) });
  const own = new Map(made.map(({ id }, index) => [id, checkouts[index]?.data]));
  return {
    of: ({ id }) => listed?.get(id) ?? own.get(id),
    isListed: ({ id }) => listed?.has(id) ?? false,
  };
}
