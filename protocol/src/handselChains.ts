import type { Chain } from "viem";
import type { Token } from "./chains.ts";
import { deployments } from "./generated/deployments.ts";
import type { Escrow } from "./paymentId.ts";

/** A chain that Handsel is deployed on. */
export interface HandselChain {
  chain: Chain;
  escrow: Escrow;
  /** The block from which the escrow's events are read. */
  startBlock: bigint;
  /** Where people look up its transactions; null: nowhere. */
  explorerUrl: string | null;
  tokens: readonly Token[];
}

/** The listed chains that have a record in protocol/deployments, by chain id. */
export const handselChains: ReadonlyMap<number, HandselChain> = new Map(
  deployments.map((deployment) => [deployment.id, handselChain(deployment)] as const),
);

/** The coin that the protocol lists at an address of a chain. @param address zero: the native coin */
export function listedToken(chainId: number, address: string): Token | undefined {
  const wanted = address.toLowerCase();
  return handselChains.get(chainId)?.tokens.find((token) => token.address.toLowerCase() === wanted);
}

function handselChain({
  escrow,
  startBlock,
  explorerUrl,
  tokens,
  ...chain
}: (typeof deployments)[number]): HandselChain {
  return {
    chain: { ...chain, rpcUrls: { default: { http: [] } } },
    escrow: { chainId: chain.id, address: escrow },
    startBlock: BigInt(startBlock),
    explorerUrl,
    tokens,
  };
}
