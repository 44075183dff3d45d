import type { Chain } from "viem";
import { type ListedChain, listedChains, type Token, tokensOf } from "./chains.ts";
import { deployments } from "./generated/deployments.ts";
import type { Escrow } from "./paymentId.ts";

/** A chain that Handsel is deployed on. */
export interface HandselChain {
  chain: Chain;
  escrow: Escrow;
  /** The block from which the escrow's events are read. */
  startBlock: bigint;
  tokens: readonly Token[];
}

/** The listed chains that have a record in protocol/deployments, by chain id. */
export const handselChains: ReadonlyMap<number, HandselChain> = new Map(
  listedChains.flatMap((listed) => {
    const deployment = deployments.find(({ chainId }) => chainId === listed.id);
    return deployment ? [[listed.id, handselChain(listed, deployment)] as const] : [];
  }),
);

function handselChain(
  listed: ListedChain,
  { chainId, escrow }: (typeof deployments)[number],
): HandselChain {
  const { id, name, nativeCurrency, testnet } = listed;
  return {
    chain: { id, name, nativeCurrency, testnet, rpcUrls: { default: { http: [] } } },
    escrow: { chainId, address: escrow.address },
    startBlock: BigInt(escrow.startBlock),
    tokens: tokensOf(listed),
  };
}
