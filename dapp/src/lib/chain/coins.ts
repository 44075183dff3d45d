import type { AppChain } from "./appChain.ts";

/** A coin of a chain, as the API names it. */
export interface NamedCoin {
  chain_id: number;
  token: string;
}

/** A coin that a form offers. */
export interface OfferedCoin {
  key: string;
  symbol: string;
  /** Name of its chain. */
  chain: string;
}

/** Writes a coin as a form keeps it. */
export const keyOf = ({ chain_id, token }: NamedCoin) => `${chain_id}:${token}`;

export function coinOf(key: string): NamedCoin {
  const at = key.indexOf(":");
  return { chain_id: Number(key.slice(0, at)), token: key.slice(at + 1) };
}

/** Every coin of these chains. */
export function coinsOf(chains: readonly AppChain[]): readonly OfferedCoin[] {
  return chains.flatMap(({ id, name, tokens }) =>
    tokens.map(({ symbol }) => {
      return { key: keyOf({ chain_id: id, token: symbol }), symbol, chain: name };
    }),
  );
}
