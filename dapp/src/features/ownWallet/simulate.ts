import {
  type Address,
  type Client,
  ethAddress,
  type Hex,
  toEventSelector,
  zeroAddress,
} from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AskedCall } from "../../lib/clearSigning/meaning.ts";
import { toRequest } from "./transactions.ts";

/** Change of an account's coins, in base units. @param token zero: the chain's own */
export interface Change {
  token: Address;
  amount: bigint;
}

/** First topic of the event by which coins say that they moved. */
const TRANSFER = toEventSelector("Transfer(address,address,uint256)");

interface SimulatedLog {
  address: Address;
  topics: readonly Hex[];
  data: Hex;
}

/**
 * Has the node try a call out, and adds up what moves to and from the account. Null if the node cannot (`eth_simulateV1` is
 * not everywhere) or the call fails.
 */
export async function simulateChanges(
  client: Client,
  account: Address,
  call: AskedCall,
): Promise<Change[] | null> {
  const calls = [toRequest(account, call)];
  const params = [{ blockStateCalls: [{ calls }], traceTransfers: true }, "latest"];
  try {
    const answer: unknown = await client.request({ method: "eth_simulateV1", params } as never);
    const { status, logs } = Object(Object(Object(answer)[0]).calls)[0];
    return status === "0x1" ? addUp(account, logs as SimulatedLog[]) : null;
  } catch {
    return null;
  }
}

function addUp(account: Address, logs: readonly SimulatedLog[]): Change[] {
  const sums = new Map<string, bigint>();
  for (const { address, topics, data } of logs) {
    const [event, from, to, ...more] = topics;
    // A fourth topic is the number of a collectible, which is no amount.
    const isOfCoins = event === TRANSFER && more.length === 0 && data.length === 66;
    if (!isOfCoins || !from || !to) continue;
    // Nodes report transfers of their own coin under an address that is no contract.
    const sign = BigInt(isOf(to, account)) - BigInt(isOf(from, account));
    const token = sameAddress(address, ethAddress) ? zeroAddress : address.toLowerCase();
    sums.set(token, (sums.get(token) ?? 0n) + sign * BigInt(data));
  }
  return [...sums]
    .filter(([, amount]) => amount !== 0n)
    .map(([token, amount]) => ({ token: token as Address, amount }));
}

function isOf(topic: Hex, account: Address): boolean {
  return sameAddress(`0x${topic.slice(-40)}`, account);
}
