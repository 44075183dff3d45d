import { zeroAddress } from "viem";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { coinsOf, keyOf } from "../../lib/chain/coins.ts";

/** Coins that a store can take by default at most: the service's own limit. */
const MOST = 20;

/**
 * Returns the keys of the coins that are ticked: those that were before; without any choice all but the chains' own, whose worth
 * moves while a customer pays.
 */
export function chosenCoins(before: readonly string[] | null, chains: readonly AppChain[]) {
  const offered = coinsOf(chains).map(({ key }) => key);
  if (before) return before.filter((key) => offered.includes(key));
  const steady = chains.flatMap(({ id, tokens }) =>
    tokens
      .filter(({ address }) => address !== zeroAddress)
      .map(({ symbol }) => keyOf({ chain_id: id, token: symbol })),
  );
  return (steady.length > 0 ? steady : offered).slice(0, MOST);
}
