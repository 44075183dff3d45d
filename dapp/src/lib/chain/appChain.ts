import type { HandselChain, Token } from "@handsel/protocol";
import { sameAddress, shorten } from "./addresses.ts";

/** The protocol's `HandselChain` as the relayer has it set up. */
export interface AppChain extends Pick<HandselChain, "escrow" | "explorerUrl" | "tokens"> {
  id: number;
  name: string;
  /** Whether money on this chain is real. */
  livemode: boolean;
  rpcUrl: string;
  /** Where the chain's history is asked for; null if it has no subgraph. */
  subgraphUrl: string | null;
  startBlock: number;
  confirmations: number;
  /** Coin that pays for gas. */
  nativeCurrency: Pick<Token, "name" | "symbol" | "decimals">;
}

/** Finds the coin at this address among those of the chain. */
export function knownToken(chain: AppChain | undefined, address: string): Token | undefined {
  return chain?.tokens.find((token) => sameAddress(token.address, address));
}

/**
 * Finds the coin at this address. An unknown one, or one of a chain that is not set up, gets its address as name, both ends of
 * it as symbol, because amounts must fit on a phone, and no decimals.
 */
export function findToken(chain: AppChain | undefined, address: string): Token {
  const known = knownToken(chain, address);
  if (known) return known;
  const unknown = address as Token["address"];
  return {
    symbol: shorten(unknown),
    name: unknown,
    address: unknown,
    decimals: 0,
    authorization: null,
  };
}

/** Symbol of the coin that pays for gas. */
export function nativeSymbol({ nativeCurrency }: AppChain): string {
  return nativeCurrency.symbol;
}
