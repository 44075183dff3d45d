/**
 * `npm run deploy -- --network <name>`: deploys the contracts on a public chain, at the same addresses
 * as on every other, records them in protocol/deployments, and publishes their sources. With `--chain-id <id>`
 * instead, the chain needs no entry in the protocol's table. With `--instance <name>` the factory also makes an escrow
 * of the platform's own, which relayer and dApp then use.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { run } from "@handsel/services/run";
import { Steps } from "@handsel/services/steps";
import { printFailure, UserError } from "@handsel/services/userError";
import { configVariable } from "hardhat/config";
import type { NetworkUserConfig } from "hardhat/types/config";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";
import type { Hash, Hex } from "viem";
import { listedChains, rpcUrlVariable } from "../protocol/src/chains.ts";
import { requireCreateX } from "./deploy/createX.ts";
import { placeInstance, planInstance } from "./deploy/instance.ts";
import { findOldBirth, hasCode, place } from "./deploy/place.ts";
import { type Planned, planDeployment } from "./deploy/plan.ts";
import { production } from "./deploy/production.ts";
import {
  type CompilerRecord,
  type RecordedContract,
  readRecorded,
  recordsFolder,
  refuseOtherCode,
  refuseOtherInstance,
  writeRecord,
} from "./deploy/record.ts";
import { chooseExplorers, publishSource } from "./deploy/verify.ts";
import { progressLines } from "./lib/progressLines.ts";

const OPTIONS = {
  network: { type: "string" },
  "chain-id": { type: "string" },
  "rpc-url": { type: "string" },
  "create-x": { type: "boolean", default: false },
  instance: { type: "string" },
  verify: { type: "string" },
  confirmations: { type: "string", default: "5" },
  records: { type: "string", default: recordsFolder },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The chains that are not on this machine. */
const publicChains = listedChains.filter(({ network }) => network !== "local");

async function main(): Promise<void> {
  const { values } = readOptions();
  if (values.help) {
    console.log(help());
    return;
  }
  const { network, chainId, networks } = chooseNetwork(values);
  if (values.instance !== undefined && !publicChains.some(({ id }) => id === chainId)) {
    throw new UserError(
      "Only a listed chain has an instance: the dApp takes no other escrow of a chain that is not listed.",
    );
  }
  const hre = await production(network, networks);
  const confirmations = Number(values.confirmations);
  if (!Number.isInteger(confirmations) || confirmations < 1) {
    throw new UserError("--confirmations takes a number of blocks, 1 or more.");
  }

  const explorers = await chooseExplorers(hre, chainId, values.verify);
  const connection = await hre.network.create(network);
  const answered = Number(await connection.provider.request({ method: "eth_chainId" }));
  if (answered !== chainId) {
    throw new UserError(
      `The RPC endpoint answers with chain id ${answered}, not ${chainId}. Nothing was sent: correct its URL.`,
    );
  }
  await requireCreateX(connection.provider, chainId, values["create-x"]);
  const lines = progressLines();
  const plan = await new Steps(lines.listen).run("Contracts compiled", () => planDeployment(hre));
  lines.end();
  const recorded = await readRecorded(values.records, chainId, plan);
  refuseOtherCode(chainId, plan, recorded);
  const own = values.instance === undefined ? null : ownEscrow(values.instance, plan);
  if (own) await refuseOtherInstance(values.records, chainId, own.name);

  const contracts: Record<string, RecordedContract> = Object.fromEntries(recorded);
  const placed: (Planned & { transaction: Hash })[] = [];
  for (const planned of plan) {
    const { key, address, creationCodeHash } = planned;
    const exists = await hasCode(connection, address);
    const old = recorded.get(key);
    const birth = !exists
      ? await place(connection, planned, chainId, confirmations)
      : (old ?? (await findOldBirth(connection, planned)));
    const { startBlock, transaction } = birth;
    placed.push({ ...planned, transaction });
    contracts[key] = { address, startBlock, transaction, creationCodeHash };
    const how = exists ? "was there already" : "deployed";
    console.log(`${key}: ${address} ${how}, block ${startBlock}, transaction ${transaction}`);
    // After each one, so that a later failure loses nothing.
    await writeRecord(values.records, { chainId, contracts, compiler: compilerOf(hre) });
  }
  if (own) {
    const { bytecode } = await hre.artifacts.readArtifact(own.escrow.contract);
    const birth = await placeInstance(connection, own.instance, bytecode as Hex, confirmations);
    const { name, escrow } = own;
    const instance = { name, address: own.instance.address, ...birth };
    await writeRecord(values.records, { chainId, contracts, compiler: compilerOf(hre), instance });
    console.log(
      `instance "${name}": ${instance.address}, block ${birth.startBlock}, transaction ${birth.transaction}`,
    );
    placed.push({ ...escrow, key: `instance "${name}"`, ...instance });
  }
  console.log(`Recorded in ${join(values.records, `${chainId}.json`)}`);
  if (values.records === recordsFolder) await exportDeployments();

  for (const planned of placed) {
    for (const explorer of explorers) {
      const reason = await publishSource(hre, planned, planned.transaction, explorer);
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

interface Target {
  chainId: number;
  /** Name of the network for Hardhat. */
  network: string;
  /** The network itself. */
  networks: Record<string, NetworkUserConfig>;
}

interface Asked {
  network?: string;
  "chain-id"?: string;
  "rpc-url"?: string;
}

function chooseNetwork({ network, "chain-id": id, "rpc-url": url }: Asked): Target {
  if (network !== undefined && id !== undefined) {
    throw new UserError("Use either --network or --chain-id.");
  }
  const listed = publicChains.find(
    (known) => known.network === network || (id !== undefined && known.id === Number(id)),
  );
  if (listed === undefined && id === undefined) {
    const names = publicChains.map((known) => known.network).join(", ");
    throw new UserError(
      `Name the chain with --network: ${names}. A chain that is not listed: --chain-id <id>.`,
    );
  }
  const chainId = listed?.id ?? Number(id);
  if (!Number.isSafeInteger(chainId) || chainId < 1) {
    throw new UserError("--chain-id takes the chain's id, a whole number.");
  }
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new UserError("--rpc-url takes a URL with http or https.");
  }
  const name = listed?.network ?? `chain-${chainId}`;
  const target: NetworkUserConfig = {
    type: "http",
    chainType: listed?.type ?? "generic",
    chainId,
    url: url ?? configVariable(listed === undefined ? "RPC_URL" : rpcUrlVariable(listed)),
    accounts: [configVariable("DEPLOYER_PRIVATE_KEY")],
  };
  return { chainId, network: name, networks: { [name]: target } };
}

/** The escrow's code and the factory in the plan, and the instance that they make under this name. */
function ownEscrow(name: string, plan: readonly Planned[]) {
  const [escrow, factory] = ["escrow", "factory"].map((wanted) =>
    plan.find(({ key }) => key === wanted),
  );
  if (!escrow || !factory) throw new Error("the plan has no escrow or no factory");
  const instance = planInstance(name, factory.address, escrow.creationCodeHash);
  return { name, escrow, instance };
}

/** Gives the recorded escrow of a listed chain to the protocol package, to the subgraph and to the descriptors for wallets. */
async function exportDeployments(): Promise<void> {
  await run(process.execPath, {
    title: "Exporting the deployments",
    args: [
      join(import.meta.dirname, "generate.ts"),
      ...["protocol/src/generated/deployments.ts", "subgraph/networks.json"],
      "clear-signing/calldata-HandselEscrow.json",
    ],
    cwd: root,
  });
}

function compilerOf(hre: HardhatRuntimeEnvironment): CompilerRecord {
  const [compiler] = hre.config.solidity.profiles.production?.compilers ?? [];
  if (compiler === undefined) throw new Error("no compiler is configured");
  const { outputSelection: _, ...settings } = compiler.settings;
  return { version: compiler.version, settings };
}

function help(): string {
  const width = Math.max(...publicChains.map(({ network }) => network.length));
  const chains = publicChains.map(
    (listed) =>
      `  ${listed.network.padEnd(width)}  ${String(listed.id).padStart(8)}  ${rpcUrlVariable(listed)}`,
  );
  return `npm run deploy -- --network <name>   deploys the contracts, or finds them, on a public chain

  --network         name of a listed chain: see below
  --chain-id        instead: id of any chain
  --rpc-url         its RPC endpoint (default: see below; RPC_URL for a chain that is not listed)
  --create-x        puts CreateX on the chain first, if it is missing
  --instance        name of an escrow of your own, which the factory makes: relayer and dApp then use it
  --verify          where to publish the sources: etherscan,sourcify,blockscout or none
                    (default: sourcify, and the explorers of the chain that Hardhat knows;
                    etherscan only where ETHERSCAN_API_KEY is set)
  --confirmations   blocks to wait for after each transaction (default: 5)
  --records         folder of the records (default: protocol/deployments)
  --help            this text

Network, chain id, and variable with the RPC URL:
${chains.join("\n")}

DEPLOYER_PRIVATE_KEY and the RPC URL come from the environment or from Hardhat's keystore: see
docs/deployment.md.`;
}

try {
  await main();
} catch (error) {
  // Hardhat's own errors are written for the person too: a missing variable, another chain, no money.
  const forThePerson = error instanceof Error && error.name === "HardhatError";
  printFailure(forThePerson ? new UserError(error.message) : error);
  process.exitCode = 1;
}
