import type { Address } from "viem";
import type { Config } from "wagmi";
import { type Call, toTransaction } from "./call.ts";

/**
 * Asks a node what a call would cost in the chain's own coins. On a rollup the part for its data is left out, which only the wallet knows
 * when it sends.
 * @returns base units; null: the node does not tell
 */
export async function readNetworkFee(
  config: Config,
  call: Call,
  account: Address,
): Promise<bigint | null> {
  const client = config.getClient({ chainId: call.chainId });
  try {
    const [gas, price] = await Promise.all([
      client.request({ method: "eth_estimateGas", params: [toTransaction(call, account)] }),
      client.request({ method: "eth_gasPrice" }),
    ]);
    return BigInt(gas) * BigInt(price);
  } catch {
    return null;
  }
}
