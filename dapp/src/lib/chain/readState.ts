import { checkoutAbi, type PaymentState, stateFromContract } from "@handsel/protocol";
import { type Address, erc20Abi, type Hex } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "./appChain.ts";
import { readContract } from "./readContract.ts";
import { readEscrow } from "./readEscrow.ts";

/** A node does not have a block that there must be. */
export class BlockMissing extends Error {
  override name = "BlockMissing";
}

/** Reads the number of the newest block. */
export async function readBlockNumber(config: Config, chain: AppChain): Promise<number> {
  const client = config.getClient({ chainId: chain.id });
  return Number(await client.request({ method: "eth_blockNumber" }));
}

/** Reads the newest block: its number, and its time in Unix seconds. */
export async function readHead(
  config: Config,
  chain: AppChain,
): Promise<{ number: number; time: number }> {
  const client = config.getClient({ chainId: chain.id });
  const block = await client.request({
    method: "eth_getBlockByNumber",
    params: ["latest", false],
  });
  if (!block) throw new BlockMissing("The chain does not have its newest block.");
  return { number: Number(block.number), time: Number(block.timestamp) };
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
