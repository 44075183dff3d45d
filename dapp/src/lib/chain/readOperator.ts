import { walletAbi } from "@handsel/protocol";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readEscrow } from "./readEscrow.ts";

/** Asks the escrow whether a merchant has appointed this account as an operator. */
export async function readOperator(
  config: Config,
  chain: AppChain,
  merchant: Address,
  account: Address,
): Promise<boolean> {
  return readEscrow(config, chain, {
    abi: walletAbi,
    functionName: "isOperator",
    args: [merchant, account],
  });
}
