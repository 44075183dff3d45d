import { type Address, isAddress } from "viem";
import { type Narrowing, toNarrowing } from "../../../lib/filter/narrowing.ts";

/** What a list of payments shows, as its page's address has it. */
export interface ListSearch extends Narrowing {
  /** Wallet to look at; left out: the connected one. */
  wallet?: Address;
  test?: "hide";
}

/** Reads the search part of the page's address; what is none of it is left out. */
export function toListSearch(search: Record<string, unknown>): ListSearch {
  const { wallet, test } = search;
  return {
    ...(typeof wallet === "string" && isAddress(wallet, { strict: false }) && { wallet }),
    ...toNarrowing(search),
    ...(test === "hide" && { test }),
  };
}

/** Takes away all that hides payments, and keeps the wallet. */
export function clearedOf({ wallet }: ListSearch): ListSearch {
  return wallet ? { wallet } : {};
}
