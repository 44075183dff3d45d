import { useEffect, useState } from "react";
import { type Address, type Client, zeroAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { readBalance } from "../../lib/chain/readBalance.ts";
import type { AskedCall, Coins, Meaning } from "../../lib/clearSigning/meaning.ts";
import { type Change, simulateChanges } from "./simulate.ts";
import { type Cost, estimateCost } from "./transactions.ts";

/** What the chain says of a request, before the person agrees to it. */
export interface Quote {
  /** What the account has of each coin that leaves it; null where the node does not say. */
  balances: readonly { coins: Coins; balance: bigint | null }[];
  /** What it has of the chain's coin; null where the node does not say. */
  native: bigint | null;
  /** Null: nothing is sent by the account itself. */
  cost: Cost | null;
  /** What moves when it is tried out; null: the node cannot try. */
  changes: readonly Change[] | null;
}

/** Asks the chain what a request costs and moves. */
export function useQuote(
  client: Client,
  account: Address,
  call: AskedCall | null,
  { leaves }: Meaning,
): { quote: Quote | null; error: unknown } {
  const [quote, setQuote] = useState<Quote | null>(null);
  const [error, setError] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: A sheet asks once, for the request that it was opened for.
  useEffect(() => {
    const balances = Promise.all(
      sumOf(leaves).map(async (coins) => ({
        ...{ coins, balance: await readBalance(client, coins.token, account).catch(() => null) },
      })),
    );
    const native = readBalance(client, zeroAddress, account).catch(() => null);
    const cost = call && estimateCost(client, account, call);
    const changes = call && simulateChanges(client, account, call);
    Promise.all([balances, native, cost, changes]).then(
      ([balances, native, cost, changes]) => setQuote({ balances, native, cost, changes }),
      setError,
    );
  }, []);
  return { quote, error };
}

/** Adds up the amounts of each coin. */
function sumOf(leaves: readonly Coins[]): Coins[] {
  const sums: Coins[] = [];
  for (const { token, amount } of leaves) {
    const known = sums.find((sum) => sameAddress(sum.token, token));
    if (known) known.amount += amount;
    else sums.push({ token, amount });
  }
  return sums;
}
