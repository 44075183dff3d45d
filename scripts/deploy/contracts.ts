import type { Address, Hash, Hex } from "viem";

/** What is known of a contract before it is deployed. */
export interface DeployedCode {
  address: Address;
  /** Of the code that makes it, with its constructor's arguments. */
  creationCodeHash: Hash;
}

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
  args: (above: Readonly<Record<string, DeployedCode>>) => readonly Hex[];
}

/** What is deployed on a shared chain, in this order. */
export const deployedContracts: readonly DeployedContract[] = [
  {
    key: "escrow",
    contract: "HandselEscrow",
    source: "contracts/HandselEscrow.sol",
    args: () => [],
  },
  {
    key: "lens",
    contract: "HandselLens",
    source: "contracts/periphery/HandselLens.sol",
    args: () => [],
  },
  {
    key: "router",
    contract: "HandselRouter",
    source: "contracts/periphery/HandselRouter.sol",
    args: () => [],
  },
  {
    key: "panelFactory",
    contract: "ArbiterPanelFactory",
    source: "contracts/arbitration/ArbiterPanelFactory.sol",
    args: () => [],
  },
  {
    key: "factory",
    contract: "HandselFactory",
    source: "contracts/periphery/HandselFactory.sol",
    // It makes the same escrow as the one above, and no other code.
    args: ({ escrow }) => (escrow ? [escrow.creationCodeHash] : []),
  },
];
