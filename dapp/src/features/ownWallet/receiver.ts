import { type Address, getAddress, isAddress, zeroAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";

/** Somebody to whom the person may have sent before, or an own account. */
export interface Known {
  address: Address;
  /** Null: only its address is known. */
  name: string | null;
}

/** What an address to send to is. */
export type Receiver =
  | { kind: "known"; address: Address; name: string | null }
  | { kind: "new"; address: Address }
  /** It looks like a known one where people look, and is another. */
  | { kind: "lookalike"; address: Address; of: Known };

export type ReceiverProblem =
  | "empty"
  | "malformed"
  | "checksum"
  | "other_chain"
  | "nobody"
  | "self"
  | "contract";

interface Around {
  chainId: number;
  from: Address;
  known: readonly Known[];
  /** Coins and the escrow of the chain: what is sent to them is lost. */
  contracts: readonly Address[];
}

/** Characters at each end of an address that people compare. */
const COMPARED = 4;

/** Reads an address to send to. @returns what it is, or why nothing can be sent there */
export function readReceiver(
  text: string,
  { chainId, from, known, contracts }: Around,
): Receiver | { problem: ReceiverProblem } {
  // Some programs copy it with a chain before it, or spaces around it.
  const [, chain, typed = ""] = /^(?:ethereum:|eip155:(\d+):)?(.*)$/is.exec(text.trim()) ?? [];
  if (typed === "") return { problem: "empty" };
  if (!isAddress(typed, { strict: false })) return { problem: "malformed" };
  const digits = typed.slice(2);
  const isMixed = /[a-f]/.test(digits) && /[A-F]/.test(digits);
  if (isMixed && !isAddress(typed)) return { problem: "checksum" };
  if (chain !== undefined && Number(chain) !== chainId) return { problem: "other_chain" };
  const address = getAddress(typed.toLowerCase());
  if (sameAddress(address, zeroAddress)) return { problem: "nobody" };
  if (sameAddress(address, from)) return { problem: "self" };
  if (contracts.some((contract) => sameAddress(contract, address))) return { problem: "contract" };
  const same = known.find((one) => sameAddress(one.address, address));
  if (same) return { kind: "known", ...same };
  const of = known.find((one) => ends(one.address) === ends(address));
  return of ? { kind: "lookalike", address, of } : { kind: "new", address };
}

function ends(address: string): string {
  const digits = address.slice(2).toLowerCase();
  return digits.slice(0, COMPARED) + digits.slice(-COMPARED);
}

/** Splits an address into ten groups of four digits, to be compared. */
export function groups(address: Address): string[] {
  return address.match(/0x.{4}|.{4}/g) ?? [];
}
