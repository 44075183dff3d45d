import type { Chain } from "./chain.ts";

/** The arbitrators that ERC-792 brings as its examples; the chain's first account rules. */
export type ReferenceArbitrator = "SimpleCentralizedArbitrator" | "CentralizedArbitratorWithAppeal";

/** What a dispute costs with each of them, in wei. */
export const arbitrationCosts: Record<ReferenceArbitrator, bigint> = {
  SimpleCentralizedArbitrator: 10n ** 17n,
  CentralizedArbitratorWithAppeal: 10n ** 15n,
};

/** Seconds in which a ruling of the arbitrator with appeals can be appealed. */
export const appealWindow = 180;

/** Rules at once and finally: `rule(dispute, ruling)`. */
export function deploySimpleArbitrator(chain: Chain) {
  return chain.viem.deployContract("SimpleCentralizedArbitrator");
}

/** Rules, waits for appeals and is executed after them: `giveRuling`, `appeal`, `executeRuling`. */
export function deployAppealArbitrator(chain: Chain) {
  return chain.viem.deployContract("CentralizedArbitratorWithAppeal");
}
