import { type Address, type Client, type Hash, isAddress, isHash } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { keptList } from "../../lib/storage/keptList.ts";

/** Coins that an account of this wallet sent from this device. */
export interface Send {
  chainId: number;
  hash: Hash;
  from: Address;
  to: Address;
  /** The zero address is the chain's own coin. */
  token: Address;
  /** Base units, as a decimal string. */
  amount: string;
  /** Unix seconds. */
  sentAt: number;
}

/** Most that are kept, the newest first. */
export const mostSends = 50;

/** What was sent from this device, the newest first. */
export const sends = keptList("handsel.sends", toSend);

/** Keeps what was sent. */
export function rememberSend(send: Send): void {
  const others = sends.read().filter(({ hash }) => hash !== send.hash);
  sends.write([send, ...others].slice(0, mostSends));
}

/** Reads a send that was kept; null if it is none. */
function toSend(kept: unknown): Send | null {
  const some = Object(kept) as Record<keyof Send, unknown>;
  const isOne =
    Number.isSafeInteger(some.chainId) &&
    isHash(String(some.hash)) &&
    [some.from, some.to, some.token].every((one) => isAddress(String(one), { strict: false })) &&
    typeof some.amount === "string" &&
    /^\d{1,78}$/.test(some.amount) &&
    Number.isSafeInteger(some.sentAt) &&
    Number(some.sentAt) >= 0 &&
    Number(some.sentAt) < 1e11;
  return isOne ? (kept as Send) : null;
}

/** What became of a send. */
export type SendStatus = "on_its_way" | "arrived" | "refused" | "missing";

/** Seconds for which a node may not know yet what another one has. */
const PATIENCE = 600;

/**
 * Asks a node what became of a send.
 * @param time Unix seconds
 * @throws viem's errors
 */
export async function readSendStatus(
  client: Client,
  { hash, sentAt }: Send,
  time: number,
): Promise<SendStatus> {
  const receipt = await client.request({ method: "eth_getTransactionReceipt", params: [hash] });
  if (receipt) return receipt.status === "0x0" ? "refused" : "arrived";
  if (time - sentAt < PATIENCE) return "on_its_way";
  const known = await client.request({ method: "eth_getTransactionByHash", params: [hash] });
  return known ? "on_its_way" : "missing";
}

/** Sends of an account, and what its other accounts sent to it. */
export function sendsOf(all: readonly Send[], account: Address): Send[] {
  return all.filter(({ from, to }) => sameAddress(from, account) || sameAddress(to, account));
}
