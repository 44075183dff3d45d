import { walletAbi } from "@handsel/protocol";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readEscrow } from "./readEscrow.ts";

/** Reads the credit that the escrow keeps for `owner`, in base units. */
export async function readCredit(
  config: Config,
  chain: AppChain,
  token: Address,
  owner: Address,
): Promise<bigint> {
  return readEscrow(config, chain, {
    abi: walletAbi,
    functionName: "creditOf",
    args: [token, owner],
  });
}
