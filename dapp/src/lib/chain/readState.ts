import { checkoutAbi, type PaymentState, stateFromContract } from "@handsel/protocol";
import { type Address, erc20Abi, type Hex, zeroAddress } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readContract } from "./readContract.ts";
import { readEscrow } from "./readEscrow.ts";

/** Reads the number of the newest block. */
export async function readBlockNumber(config: Config, chain: AppChain): Promise<number> {
  const client = config.getClient({ chainId: chain.id });
  return Number(await client.request({ method: "eth_blockNumber" }));
}

/** Reads the number of the newest block, and its time in Unix seconds. */
export async function readLatestBlock(
  config: Config,
  chain: AppChain,
): Promise<{ block: number; time: number }> {
  const client = config.getClient({ chainId: chain.id });
  const params: ["latest", false] = ["latest", false];
  const latest = await client.request({ method: "eth_getBlockByNumber", params });
  if (!latest?.number) throw new RangeError("The node has no newest block.");
  return { block: Number(latest.number), time: Number(latest.timestamp) };
}

/** Reads a payment's state from the contract. */
export async function readPaymentState(
  config: Config,
  chain: AppChain,
  id: Hex,
): Promise<PaymentState> {
  const state = await readEscrow(config, chain, {
    abi: checkoutAbi,
    functionName: "paymentState",
    args: [id],
  });
  return stateFromContract(state);
}

/** Reads a balance in base units. @param token zero for the native coin */
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

/** Reads the escrow's allowance from `owner`, in base units. */
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
