import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { chainReadiness } from "./chainReadiness.ts";
import { type ChainClients, createChainClients } from "./clients.ts";
import { chainsConfiguration } from "./configuration.ts";
import { requireConfirmedChains } from "./contradictions.ts";
import { startFollowers } from "./followChain.ts";
import { requireKnownChains } from "./requireKnownChains.ts";

declare module "../platform/part.ts" {
  interface Deps {
    chains: ChainClients;
  }
}

/** Chains: RPC providers, followers, and the journal of block hashes. */
export const chainsPart: Part = {
  name: "chains",
  configuration: chainsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  provide: (deps) => {
    deps.chains = createChainClients(deps.config);
  },
  checkStart: async (deps) => {
    await requireKnownChains(deps);
    await requireConfirmedChains(deps);
  },
  readiness: chainReadiness,
  workers: (deps) => [startFollowers(deps)],
};
