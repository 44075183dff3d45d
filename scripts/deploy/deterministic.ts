import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";
import type { DeployedContract } from "./contracts.ts";

/** One contract by itself, to be deployed with Ignition's create2 strategy. */
export function deterministic({ contract }: DeployedContract, args: readonly `0x${string}`[]) {
  return buildModule(contract, (m) => ({ deployed: m.contract(contract, [...args]) }));
}
