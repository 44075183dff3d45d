import { useQuery } from "@tanstack/react-query";
import { isAddressEqual } from "viem";
import { useConfig, useConnection } from "wagmi";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { panelQuery } from "../../../queries/panel.ts";

/** Whether the connected wallet decides a disputed payment: as its arbiter, or as a member of the panel that is. */
export function useDecides(payment: ChainPayment, chain: AppChain): boolean {
  const { address } = useConnection();
  const { data: panel } = useQuery(panelQuery(useConfig(), chain, payment));
  if (!address || payment.state.stage !== "disputed") return false;
  return (
    isAddressEqual(payment.terms.arbiter, address) ||
    (panel?.members.some((member) => isAddressEqual(member.address, address)) ?? false)
  );
}
