import { type HandselChain, handselChains } from "@handsel/protocol";
import { createPublicClient, type PublicClient } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { ChainConfig } from "./chainConfig.ts";
import { Providers } from "./providers.ts";

/** One chain, as it is configured, deployed on, and read. */
export interface ChainClient extends HandselChain {
  id: number;
  config: ChainConfig;
  /** Asks whichever provider answers. Read values that must fit together from one of `providers`. */
  client: PublicClient;
  providers: Providers;
}

export type ChainClients = ReadonlyMap<number, ChainClient>;

/** A client for each configured chain, by chain id. */
export function createChainClients({ chains }: Pick<Config, "chains">): ChainClients {
  const { followed, pollIntervalMs } = chains;
  return new Map(followed.map((chain) => [chain.id, createChainClient(chain, pollIntervalMs)]));
}

function createChainClient(config: ChainConfig, pollIntervalMs: number): ChainClient {
  const deployed = config.deployment ?? handselChains.get(config.id);
  if (!deployed) throw new RangeError(`Handsel is not deployed on chain ${config.id}`);
  const handsel = { ...deployed, tokens: [...deployed.tokens, ...config.tokens] };
  const providers = new Providers(config, handsel, pollIntervalMs);
  const transport = providers.transport();
  const client = createPublicClient({
    ...{ chain: handsel.chain, transport, cacheTime: 0 },
    // A token's or a wallet's contract must not send this server to URLs (ERC-3668).
    ccipRead: false,
  });
  return { ...handsel, id: config.id, config, client, providers };
}

/** Whether money on a chain is worth something. */
export function isLive({ chain }: Pick<HandselChain, "chain">): boolean {
  return chain.id !== 31337 && chain.testnet !== true;
}
