import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { chainReadiness } from "./chainReadiness.ts";
import { type ChainClients, createChainClients } from "./clients.ts";
import { chainsConfiguration } from "./configuration.ts";
import { startFollowers } from "./followChain.ts";
import { requireKnownChains } from "./requireKnownChains.ts";

declare module "../platform/part.ts" {
  interface Deps {
    chains: ChainClients;
  }
}

/** Reads the chains: providers, the follower of each, and the journal of what was read. */
export const chainsPart: Part = {
  name: "chains",
  configuration: chainsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  provide: (deps) => {
    deps.chains = createChainClients(deps.config);
  },
  checkStart: requireKnownChains,
  readiness: chainReadiness,
  workers: (deps) => [startFollowers(deps)],
};
