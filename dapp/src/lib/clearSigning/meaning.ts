import type { Address, Hex } from "viem";
import type { AppChain } from "../chain/appChain.ts";

/** A transaction that a page asks for. */
export interface AskedCall {
  to: Address | null;
  data: Hex;
  value: bigint;
}

/** A line of what is asked for: what a field is, and its value in words. */
export interface Line {
  label: string;
  value: string;
}

/** What a person must know before agreeing. */
export type Warning =
  | "call_unknown"
  | "message_unknown"
  | "message_unreadable"
  | "unlimited"
  | "recipient_unknown"
  | "coin_unknown"
  | "no_undo";

/** Coins in base units. @param token zero: the chain's own */
export interface Coins {
  token: Address;
  amount: bigint;
}

/** What is said of a request, in words for the person who is asked. */
export interface Said {
  /** A sentence without its mark. */
  sentence: string;
  lines: Line[];
}

/** What a request means. */
export interface Read extends Said {
  warnings: Warning[];
  /** What leaves the account by it, as far as the request itself says so. */
  leaves: Coins[];
}

/** The same, with the request itself. */
export interface Meaning extends Read {
  /** The request as it is. */
  raw: string;
}

/** Who asks, and what its addresses are called. */
export interface Circumstances {
  chain: AppChain;
  account: Address;
  /** The name of an address that the person knows; null for any other. */
  nameOf: (address: string) => string | null;
}

/** Amounts from which an allowance is as good as unlimited; some coins keep it in 96 bits. */
const UNLIMITED = 2n ** 96n - 1n;

export function isUnlimited(amount: bigint): boolean {
  return amount >= UNLIMITED;
}
