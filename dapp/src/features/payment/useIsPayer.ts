import { isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { checkoutOnDevice } from "../../queries/paymentOrder.ts";

/** Whether the reader is the payer: by the connected wallet, or, while none is, because this device paid. */
export function useIsPayer({ id, terms }: ChainPayment): boolean {
  const { address } = useConnection();
  return address ? isAddressEqual(terms.payer, address) : checkoutOnDevice(id) !== null;
}
