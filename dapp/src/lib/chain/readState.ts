import { type PaymentState, stateFromContract, walletAbi } from "@handsel/protocol";
import { type Address, erc20Abi, type Hex, zeroAddress } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readContract } from "./readContract.ts";

/** The state that the contract stores for this id. */
export async function readPaymentState(
  config: Config,
  chain: AppChain,
  id: Hex,
): Promise<PaymentState> {
  const state = await readContract(config.getClient({ chainId: chain.id }), {
    address: chain.escrow.address,
    abi: walletAbi,
    functionName: "paymentState",
    args: [id],
  });
  return stateFromContract(state);
}

/** What `owner` has of a coin, in base units. @param token zero: the chain's own coin */
export async function readBalance(
  config: Config,
  chainId: number,
  token: Address,
  owner: Address,
): Promise<bigint> {
  const client = config.getClient({ chainId });
  if (token === zeroAddress) {
    return BigInt(await client.request({ method: "eth_getBalance", params: [owner, "latest"] }));
  }
  return readContract(client, {
    address: token,
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [owner],
  });
}

/** What the escrow keeps of a coin for `owner`, in base units. */
export async function readCredit(
  config: Config,
  chain: AppChain,
  token: Address,
  owner: Address,
): Promise<bigint> {
  return readContract(config.getClient({ chainId: chain.id }), {
    address: chain.escrow.address,
    abi: walletAbi,
    functionName: "creditOf",
    args: [token, owner],
  });
}

/** What the escrow may take of a token from `owner`, in base units. */
export async function readAllowance(
  config: Config,
  chain: AppChain,
  token: Address,
  owner: Address,
): Promise<bigint> {
  return readContract(config.getClient({ chainId: chain.id }), {
    address: token,
    abi: erc20Abi,
    functionName: "allowance",
    args: [owner, chain.escrow.address],
  });
}
