import { walletAbi } from "@handsel/protocol";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readContract } from "./readContract.ts";

/** Asks the escrow whether a merchant has appointed this account as an operator. */
export async function readOperator(
  config: Config,
  chain: AppChain,
  merchant: Address,
  account: Address,
): Promise<boolean> {
  return readContract(config.getClient({ chainId: chain.id }), {
    address: chain.escrow.address,
    abi: walletAbi,
    functionName: "isOperator",
    args: [merchant, account],
  });
}
