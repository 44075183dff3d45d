import { type HandselChain, handselChains } from "@handsel/protocol";
import { createPublicClient, http, type PublicClient } from "viem";
import type { ChainConfig, Config } from "../config.ts";

/** One chain, as it is configured, deployed on, and read. */
export interface ChainClient extends HandselChain {
  id: number;
  config: ChainConfig;
  client: PublicClient;
}

export type ChainClients = ReadonlyMap<number, ChainClient>;

/** A client for each configured chain, by chain id. */
export function createChainClients(config: Config): ChainClients {
  return new Map(config.chains.map((chain) => [chain.id, createChainClient(chain)]));
}

function createChainClient(config: ChainConfig): ChainClient {
  const handsel = handselChains.get(config.id);
  if (!handsel) throw new RangeError(`Handsel is not deployed on chain ${config.id}`);
  const transport = http(config.rpcUrl, { timeout: 10_000, retryCount: 1 });
  // Each read must see the chain as it is now, or a reorganisation would hide behind an old answer.
  const client = createPublicClient({ chain: handsel.chain, transport, cacheTime: 0 });
  return { ...handsel, id: config.id, config, client };
}

/** Whether money on a chain is worth something. */
export function isLive({ chain }: Pick<HandselChain, "chain">): boolean {
  return chain.id !== 31337 && chain.testnet !== true;
}
