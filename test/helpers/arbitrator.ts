import type { Chain } from "./chain.ts";

/** Example arbitrators of ERC-792; the chain's first account rules. */
export type ReferenceArbitrator = "SimpleCentralizedArbitrator" | "CentralizedArbitratorWithAppeal";

/** Cost of a dispute, in wei. */
export const arbitrationCosts: Record<ReferenceArbitrator, bigint> = {
  SimpleCentralizedArbitrator: 10n ** 17n,
  CentralizedArbitratorWithAppeal: 10n ** 15n,
};

/** Seconds a ruling can be appealed. */
export const appealWindow = 180;

/** Deploys the arbitrator that rules at once and finally: `rule(dispute, ruling)`. */
export function deploySimpleArbitrator(chain: Chain) {
  return chain.viem.deployContract("SimpleCentralizedArbitrator");
}

/** Deploys the arbitrator with appeals: `giveRuling`, `appeal`, `executeRuling`. */
export function deployAppealArbitrator(chain: Chain) {
  return chain.viem.deployContract("CentralizedArbitratorWithAppeal");
}
