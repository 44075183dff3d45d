import {
  type Address,
  type Client,
  createClient,
  type Hash,
  type Hex,
  http,
  keccak256,
  numberToHex,
} from "viem";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AskedCall } from "../../lib/clearSigning/meaning.ts";

/** What a transaction may cost, at most. */
export interface Cost {
  gas: bigint;
  /** Base units of the chain's coin for each unit of gas. */
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** Talks to a chain's node. */
export function chainClient({ rpcUrl }: AppChain): Client {
  return createClient({ transport: http(rpcUrl, { batch: { wait: 0 }, retryCount: 1 }) });
}

export function mostFee({ gas, maxFeePerGas }: Cost): bigint {
  return gas * maxFeePerGas;
}

/** Writes a call as nodes and wallets take it. */
export function toRequest(from: Address, { to, data, value }: AskedCall) {
  return { from, ...(to && { to }), data, value: numberToHex(value) };
}

/**
 * Estimates what a call costs, with a fifth on top of the gas, since what it needs may change until it is mined, and twice the
 * price, which rises by at most an eighth with each block. What is not needed stays in the account. By a node's own requests:
 * 20 KB smaller than viem's actions, which know every kind of transaction.
 * @throws viem's errors, if it would fail or the node does not answer
 */
export async function estimateCost(client: Client, from: Address, call: AskedCall): Promise<Cost> {
  const [gas, price, tip] = await Promise.all([
    client.request({ method: "eth_estimateGas", params: [toRequest(from, call)] }),
    client.request({ method: "eth_gasPrice" }),
    // Some nodes do not know it.
    client.request({ method: "eth_maxPriorityFeePerGas" }).catch(() => "0x0" as const),
  ]);
  return {
    gas: (BigInt(gas) * 12n) / 10n,
    maxFeePerGas: BigInt(price) * 2n + BigInt(tip),
    maxPriorityFeePerGas: BigInt(tip),
  };
}

/** Makes the transaction that is signed: the next of this account. @throws viem's errors */
export async function nextTransaction(
  client: Client,
  account: Address,
  chainId: number,
  { to, data, value }: AskedCall,
  cost: Cost,
) {
  const nonce = await client.request({
    method: "eth_getTransactionCount",
    params: [account, "pending"],
  });
  return { type: "eip1559", chainId, nonce: Number(nonce), to, data, value, ...cost } as const;
}

/** Whether there is a contract at an address. @throws viem's errors */
export async function isContractAt(client: Client, address: Address): Promise<boolean> {
  return (await client.request({ method: "eth_getCode", params: [address, "latest"] })) !== "0x";
}

/**
 * Sends a signed transaction.
 * @throws viem's errors if the node does not take it
 */
export async function sendRaw(client: Client, serialized: Hex): Promise<Hash> {
  try {
    return await client.request({ method: "eth_sendRawTransaction", params: [serialized] });
  } catch (error) {
    // One that was asked twice, because its first answer was lost, refuses what it has: that must not be paid again.
    const hash = keccak256(serialized);
    const known = await client
      .request({ method: "eth_getTransactionByHash", params: [hash] })
      .catch(() => null);
    if (known) return hash;
    throw error;
  }
}
