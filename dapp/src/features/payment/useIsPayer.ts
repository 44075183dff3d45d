import { isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import { checkoutOnDevice } from "../../lib/activity/checkoutOnDevice.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";

/** Whether the reader is the payer: by the connected wallet, or, while none is, because this device paid. */
export function useIsPayer({ id, terms }: ChainPayment): boolean {
  const { address } = useConnection();
  return address ? isAddressEqual(terms.payer, address) : checkoutOnDevice(id) !== null;
}
