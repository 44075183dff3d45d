/**
 * `npm run deploy -- --network <name>`: puts the contracts on a shared chain, at the same addresses
 * as on every other, records them in protocol/deployments, and publishes their sources.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import {
  createHardhatRuntimeEnvironment,
  importUserConfig,
  resolveHardhatConfigPath,
} from "hardhat/hre";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";
import { findOldBirth, hasCode, place } from "./deploy/place.ts";
import { planDeployment } from "./deploy/plan.ts";
import {
  type CompilerRecord,
  type RecordedContract,
  readRecorded,
  refuseOtherCode,
  writeRecord,
} from "./deploy/record.ts";
import { chooseExplorers, publishSource } from "./deploy/verify.ts";

const OPTIONS = {
  network: { type: "string" },
  verify: { type: "string" },
  confirmations: { type: "string", default: "5" },
  records: { type: "string", default: join(root, "protocol", "deployments") },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Hardhat's own networks, and the chain of `npm start`. */
const NOT_SHARED = ["default", "localhost", "node", "local"];

async function main(): Promise<void> {
  const { values } = readOptions();
  const hre = await production(values.network);
  const networks = Object.keys(hre.config.networks).filter((name) => !NOT_SHARED.includes(name));
  if (values.help) {
    console.log(help(networks));
    return;
  }
  if (values.network === undefined || !networks.includes(values.network)) {
    throw new UserError(`Name the chain with --network: ${networks.join(", ")}.`);
  }
  const explorers = await chooseExplorers(hre, values.verify);
  const confirmations = Number(values.confirmations);
  if (!Number.isInteger(confirmations) || confirmations < 1) {
    throw new UserError("--confirmations takes a number of blocks, 1 or more.");
  }

  const plan = await planDeployment(hre);
  const connection = await hre.network.create(values.network);
  const chainId = Number(await connection.provider.request({ method: "eth_chainId" }));
  const recorded = await readRecorded(values.records, chainId, plan);
  refuseOtherCode(chainId, plan, recorded);

  const contracts: Record<string, RecordedContract> = Object.fromEntries(recorded);
  for (const planned of plan) {
    const { key, address, creationCodeHash } = planned;
    const exists = await hasCode(connection, address);
    const old = recorded.get(key);
    const birth = !exists
      ? await place(connection, planned, chainId, confirmations)
      : (old ?? (await findOldBirth(connection, planned)));
    const { startBlock, transaction } = birth;
    contracts[key] = { address, startBlock, transaction, creationCodeHash };
    const how = exists ? "was there already" : "deployed";
    console.log(`${key}: ${address} ${how}, block ${startBlock}, transaction ${transaction}`);
    // After each one, so that a later failure loses nothing.
    await writeRecord(values.records, { chainId, contracts, compiler: compilerOf(hre) });
  }
  console.log(`Recorded in ${join(values.records, `${chainId}.json`)}`);

  for (const planned of plan) {
    for (const explorer of explorers) {
      const { transaction } = contracts[planned.key] as RecordedContract;
      const reason = await publishSource(hre, planned, transaction, explorer);
      if (reason === null) continue;
      console.error(`${planned.key}: its source is not on ${explorer}: ${reason}`);
      process.exitCode = 1;
    }
  }
  if (process.exitCode === 1) {
    console.error(
      "The contracts are deployed and recorded. Run the same command again to publish.",
    );
  }
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

/** Hardhat with its production compilation and folders of its own. */
async function production(network: string | undefined): Promise<HardhatRuntimeEnvironment> {
  const config = await importUserConfig(await resolveHardhatConfigPath());
  const folder = join(root, ".cache", "deploy");
  const paths = {
    ...config.paths,
    artifacts: join(folder, "artifacts"),
    cache: join(folder, "cache"),
    ignition: join(folder, "ignition"),
  };
  return createHardhatRuntimeEnvironment(
    { ...config, paths },
    { ...(network === undefined ? {} : { network }), buildProfile: "production" },
  );
}

function compilerOf(hre: HardhatRuntimeEnvironment): CompilerRecord {
  const [compiler] = hre.config.solidity.profiles.production?.compilers ?? [];
  if (compiler === undefined) throw new Error("no compiler is configured");
  const { outputSelection: _, ...settings } = compiler.settings;
  return { version: compiler.version, settings };
}

function help(networks: readonly string[]): string {
  return `npm run deploy -- --network <name>   deploys the contracts, or finds them, on a shared chain

  --network         ${networks.join(", ")}
  --verify          where to publish the sources: etherscan,sourcify,blockscout or none
                    (default: all; etherscan only where ETHERSCAN_API_KEY is set)
  --confirmations   blocks to wait for after each transaction (default: 5)
  --records         folder of the records (default: protocol/deployments)
  --help            this text

DEPLOYER_PRIVATE_KEY and the chain's RPC URL, such as BASE_RPC_URL, come from the environment or
from Hardhat's keystore: see docs/deployment.md.`;
}

try {
  await main();
} catch (error) {
  // Hardhat's own errors are written for the person too: a missing variable, another chain, no money.
  const forThePerson = error instanceof Error && error.name === "HardhatError";
  printFailure(forThePerson ? new UserError(error.message) : error);
  process.exitCode = 1;
}
