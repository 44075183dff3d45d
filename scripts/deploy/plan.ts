import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";
import {
  type Abi,
  encodeDeployData,
  getContractAddress,
  type Hex,
  keccak256,
  stringToHex,
} from "viem";
import { createXAddress } from "../../protocol/src/createX.ts";
import { type DeployedCode, type DeployedContract, deployedContracts } from "./contracts.ts";

/**
 * The salt of every contract. Its first twenty bytes are no account, so CreateX lets everybody use
 * it: the address depends on the code alone, not on who deploys, and nobody can put other code there.
 */
export const SALT = keccak256(stringToHex("Handsel"));

/** A contract with what is known of it before anything is sent. */
export interface Planned extends DeployedContract, DeployedCode {
  constructorArgs: readonly Hex[];
}

/**
 * Compiles every contract by itself and computes its address. Apart from everything else, because
 * the optimizer's result depends on what is compiled in the same run.
 */
export async function planDeployment(hre: HardhatRuntimeEnvironment): Promise<Planned[]> {
  const sources = [...new Set(deployedContracts.map(({ source }) => join(root, source)))];
  const built = await withoutWarnings(() =>
    hre.solidity.build(sources, { buildProfile: "production", quiet: true }),
  );
  if (!hre.solidity.isSuccessfulBuildResult(built)) {
    throw new UserError("The contracts do not compile: run npm run check to see why.");
  }
  const above: Record<string, DeployedCode> = {};
  const plan: Planned[] = [];
  for (const contract of deployedContracts) {
    const { abi, bytecode } = await hre.artifacts.readArtifact(contract.contract);
    const constructorArgs = contract.args(above);
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
    const creationCodeHash = keccak256(code);
    above[contract.key] = { address, creationCodeHash };
    plan.push({ ...contract, address, constructorArgs, creationCodeHash });
  }
  return plan;
}

/** Runs a compilation without printing the compiler's warnings, for which Hardhat has no option. */
async function withoutWarnings<Result>(compile: () => Promise<Result>): Promise<Result> {
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    return await compile();
  } finally {
    Object.assign(console, { log, warn });
  }
}
