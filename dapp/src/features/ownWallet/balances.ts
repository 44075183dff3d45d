import type { Token } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import { type Address, zeroAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readBalance } from "../../lib/chain/readBalance.ts";
import { chainClient } from "./transactions.ts";

/** What an account has of a coin. */
export interface Balance {
  chain: AppChain;
  token: Token;
  /** Base units; null where the node does not say. */
  amount: bigint | null;
}

/** The coin of a chain itself, which pays for fees. */
export function nativeCoinOf({ nativeCurrency }: AppChain): Token {
  return { ...nativeCurrency, address: zeroAddress, authorization: null };
}

/** The coins of a chain; its own comes last, since it is mostly there for fees. */
export function coinsOf(chain: AppChain): Token[] {
  const others = chain.tokens.filter(({ address }) => !sameAddress(address, zeroAddress));
  return [...others, nativeCoinOf(chain)];
}

/** Names a coin on its chain. */
export const keyOf = ({ chain, token }: Pick<Balance, "chain" | "token">) =>
  [chain.id, token.address].join(" ");

/**
 * Finds what there is of the chosen coin. One that could not be read this time stays as it was known: another in its place
 * would be sent instead.
 * @returns it, and all that can be chosen
 */
export function withChosen(balances: readonly Balance[], chosen: Balance) {
  const isChosen = (one: Balance) => keyOf(one) === keyOf(chosen);
  const read = balances.find((one) => isChosen(one) && one.amount !== null);
  const balance = read ?? chosen;
  const known = balances.some(isChosen) ? balances : [...balances, chosen];
  const all = known.flatMap((one) => {
    if (isChosen(one)) return [balance];
    return one.amount !== null && one.amount > 0n ? [one] : [];
  });
  return { balance, all };
}

/** Polls what an account has, of every coin on every chain. */
export function balancesQuery(chains: readonly AppChain[], account: Address | null) {
  return queryOptions({
    queryKey: ["ownWallet", "balances", account],
    queryFn: async (): Promise<Balance[]> => {
      const all = chains.map(async (chain) => {
        const client = chainClient(chain);
        const read = async (token: Token): Promise<Balance> => {
          const reading = readBalance(client, token.address, account ?? zeroAddress);
          return { chain, token, amount: await reading.catch(() => null) };
        };
        return Promise.all(coinsOf(chain).map(read));
      });
      return (await Promise.all(all)).flat();
    },
    enabled: account !== null,
    refetchInterval: 15_000,
  });
}
