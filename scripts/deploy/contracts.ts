import type { Address } from "viem";

/** A contract that has the same address on every chain. */
export interface DeployedContract {
  /** Its name in a record of protocol/deployments. */
  key: string;
  contract: string;
  source: string;
  /**
   * Its constructor's arguments, which may name those above it. Nothing in them may depend on the
   * chain: they are part of the address.
   */
  args: (above: Readonly<Record<string, Address>>) => readonly Address[];
}

/** What is deployed on a shared chain, in this order. */
export const deployedContracts: readonly DeployedContract[] = [
  {
    key: "escrow",
    contract: "HandselEscrow",
    source: "contracts/HandselEscrow.sol",
    args: () => [],
  },
];
