import { useQuery } from "@tanstack/react-query";
import { checkoutOnDevice } from "../../lib/activity/checkoutOnDevice.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { paymentOrderQuery } from "../../queries/paymentOrder.ts";

/**
 * Returns what a payment bought; null while nobody tells it.
 * @param checkoutId from the page's address; undefined: the checkout that this device paid
 */
export function usePaymentOrder(
  payment: ChainPayment,
  chain: AppChain,
  checkoutId: string | undefined,
): PaidOrder | null {
  const known = checkoutId ?? checkoutOnDevice(payment.id);
  const { data } = useQuery(paymentOrderQuery(chain, payment, known));
  return data ?? null;
}

/** Search part of the address of a page about the same payment, so that it knows the checkout too. */
export function ofCheckout(checkoutId: string | undefined): { checkout?: string } {
  return checkoutId === undefined ? {} : { checkout: checkoutId };
}
