import { useQuery } from "@tanstack/react-query";
import type { Address, Client } from "viem";
import { useActivities } from "../activity/activities.ts";
import { type AppChain, knownToken } from "../chain/appChain.ts";
import { type FundedPayment, isPayersMoney, otherFunder, ownerOfFunder } from "./otherFunder.ts";

/**
 * Returns who paid in a payer's name; null if the payer paid. What a payer signed is sent by another: then the funding transaction
 * is read, for a coin that this service knows, because any other can tell of transfers that there were not. It also tells who
 * paid through the router.
 */
export function useOtherFunder(
  payment: FundedPayment,
  chain: AppChain | undefined,
  clientOf: (chain: AppChain) => Client,
): Address | null {
  const activities = useActivities();
  const funder = otherFunder(payment, activities, false);
  const { data: found = funder } = useQuery({
    queryKey: ["otherFunder", payment.chainId, payment.id, payment.transaction],
    enabled: funder !== null && knownToken(chain, payment.token) !== undefined,
    queryFn: async () => {
      if (!chain) throw new RangeError("The service has no such chain.");
      const receipt = await clientOf(chain).request({
        method: "eth_getTransactionReceipt",
        params: [payment.transaction],
      });
      if (!receipt) throw new Error("The node does not have the transaction yet.");
      if (isPayersMoney(receipt.logs, payment, chain.escrow.address)) return null;
      return ownerOfFunder(payment, receipt);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return funder && found;
}
