import type { Abi, ContractFunctionArgs, ContractFunctionName } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readContract } from "./readContract.ts";

/** Reads the escrow of a chain. */
export function readEscrow<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "view">,
  const args extends ContractFunctionArgs<abi, "view", name>,
>(config: Config, { id, escrow }: AppChain, read: { abi: abi; functionName: name; args: args }) {
  return readContract(config.getClient({ chainId: id }), { ...read, address: escrow.address });
}
