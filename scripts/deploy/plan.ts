import { join } from "node:path";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";
import {
  type Abi,
  type Address,
  encodeDeployData,
  getContractAddress,
  type Hash,
  type Hex,
  keccak256,
  stringToHex,
} from "viem";
import { createXAddress } from "../../protocol/src/index.ts";
import { root } from "../services/paths.ts";
import { UserError } from "../services/userError.ts";
import { type DeployedContract, deployedContracts } from "./contracts.ts";

/**
 * The salt of every contract. Its first twenty bytes are no account, so CreateX lets everybody use
 * it: the address depends on the code alone, not on who deploys, and nobody can put other code there.
 */
export const SALT = keccak256(stringToHex("Handsel"));

/** A contract with what is known of it before anything is sent. */
export interface Planned extends DeployedContract {
  address: Address;
  constructorArgs: readonly Address[];
  creationCodeHash: Hash;
}

/**
 * Compiles every contract by itself and computes its address. Apart from everything else, because
 * the optimizer's result depends on what is compiled in the same run.
 */
export async function planDeployment(hre: HardhatRuntimeEnvironment): Promise<Planned[]> {
  const sources = [...new Set(deployedContracts.map(({ source }) => join(root, source)))];
  const built = await hre.solidity.build(sources, { buildProfile: "production", quiet: true });
  if (!hre.solidity.isSuccessfulBuildResult(built)) {
    throw new UserError("The contracts do not compile: run npm run check to see why.");
  }
  const addresses: Record<string, Address> = {};
  const plan: Planned[] = [];
  for (const contract of deployedContracts) {
    const { abi, bytecode } = await hre.artifacts.readArtifact(contract.contract);
    const constructorArgs = contract.args(addresses);
    const code = encodeDeployData({
      abi: abi as Abi,
      bytecode: bytecode as Hex,
      args: constructorArgs,
    });
    const address = getContractAddress({
      opcode: "CREATE2",
      from: createXAddress,
      // CreateX hashes a salt that names nobody once more.
      salt: keccak256(SALT),
      bytecode: code,
    });
    addresses[contract.key] = address;
    plan.push({ ...contract, address, constructorArgs, creationCodeHash: keccak256(code) });
  }
  return plan;
}
