/**
 * `npm run subgraph:deploy -- --chain <id>`: compiles the subgraph for the escrow that
 * protocol/deployments records for a chain, and has graph-cli put it on The Graph Network or on a
 * graph-node of one's own.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { root } from "@handsel/services/paths";
import { run } from "@handsel/services/run";
import { printFailure, UserError } from "@handsel/services/userError";
import { isAddress } from "viem";
import { listedChains } from "../protocol/src/chains.ts";
import { recordsFolder } from "./deploy/record.ts";

/** Where Subgraph Studio takes subgraphs for The Graph Network, and their files. */
const STUDIO = "https://api.studio.thegraph.com/deploy/";
const STUDIO_IPFS = "https://api.thegraph.com/ipfs/api/v0";

const OPTIONS = {
  chain: { type: "string" },
  network: { type: "string" },
  label: { type: "string" },
  name: { type: "string", default: "handsel" },
  node: { type: "string", default: STUDIO },
  ipfs: { type: "string", default: STUDIO_IPFS },
  records: { type: "string", default: recordsFolder },
  help: { type: "boolean", short: "h", default: false },
} as const;

const HELP = `npm run subgraph:deploy -- --chain <id> --label <version>   deploys the subgraph for a chain's escrow

  --chain     ${listedChains.map(({ id }) => id).join(", ")}, or another chain's id
  --network   what graph-node calls the chain (default: its graphNetwork in protocol/src/chains.ts)
  --label     what this version is called: v1.0.0
  --name      the subgraph's name in Subgraph Studio or on the node (default: handsel)
  --node      the admin endpoint of a graph-node: http://127.0.0.1:8020 (default: Subgraph Studio)
  --ipfs      the API of the IPFS node that it reads from: http://127.0.0.1:5001 (default: The Graph's)
  --records   folder of the records (default: protocol/deployments)
  --help      this text

Subgraph Studio wants its deploy key in GRAPH_DEPLOY_KEY: see docs/subgraph.md.`;

async function main(): Promise<void> {
  const { values } = readOptions();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const chainId = Number(values.chain);
  const network = values.network ?? listedChains.find(({ id }) => id === chainId)?.graphNetwork;
  if (!Number.isSafeInteger(chainId) || network === undefined) {
    const ids = listedChains.map(({ id }) => id).join(", ");
    throw new UserError(
      `Name the chain with --chain: ${ids}. A chain that is not listed: also --network, what graph-node calls it.`,
    );
  }
  if (values.label === undefined) throw new UserError("Name the version with --label: v1.0.0.");
  const key = process.env.GRAPH_DEPLOY_KEY ?? "";
  if (values.node === STUDIO && key === "") {
    throw new UserError("Set GRAPH_DEPLOY_KEY to the deploy key that Subgraph Studio shows.");
  }
  const source = await readRecord(values.records, chainId);

  await mkdir(join(root, ".cache"), { recursive: true });
  const folder = await mkdtemp(join(root, ".cache", "subgraph-deploy-"));
  try {
    // In a copy, because graph-cli writes the network into the manifest.
    await copySubgraph(folder, network, source);
    const env = await signIn(folder, values.node, key);
    await graph(folder, env, "Generating the subgraph's types", ["codegen"]);
    if (values.node !== STUDIO) await createName(values.node, values.name);
    const words = await graph(folder, env, "Deploying the subgraph", [
      ...["deploy", values.name, "--version-label", values.label, "--network", network],
      ...["--node", values.node, "--ipfs", values.ipfs],
    ]);
    console.log(`The escrow ${source.address} from block ${source.startBlock} on ${network}`);
    console.log(words.slice(words.indexOf("Deployed to")).trim());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Source {
  address: string;
  startBlock: number;
}

async function readRecord(folder: string, chainId: number): Promise<Source> {
  const path = join(folder, `${chainId}.json`);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError(`${path} does not exist: deploy the contracts first (docs/deployment.md).`);
  });
  const record: { chainId?: unknown; escrow?: { address?: unknown; startBlock?: unknown } } =
    JSON.parse(text);
  const { address, startBlock } = record.escrow ?? {};
  if (
    record.chainId !== chainId ||
    typeof address !== "string" ||
    !isAddress(address) ||
    typeof startBlock !== "number"
  ) {
    throw new UserError(`${path} does not say where chain ${chainId} has the escrow.`);
  }
  return { address, startBlock };
}

/** What graph-cli needs of the subgraph, with the chain in networks.json. */
async function copySubgraph(folder: string, network: string, source: Source): Promise<void> {
  for (const name of ["abis", "src", "package.json", "schema.graphql", "subgraph.yaml"]) {
    await cp(join(root, "subgraph", name), join(folder, name), { recursive: true });
  }
  const networks = { [network]: { HandselEscrow: source } };
  await writeFile(join(folder, "networks.json"), JSON.stringify(networks));
}

/** Gives graph-cli the key in a file of a home of its own: arguments can be read by everybody on a machine. */
async function signIn(folder: string, node: string, key: string): Promise<Record<string, string>> {
  const home = join(folder, ".home");
  await mkdir(home, { mode: 0o700 });
  const keys = key === "" ? {} : { [new URL(node).toString()]: key };
  await writeFile(join(home, ".graph-cli.json"), JSON.stringify(keys), { mode: 0o600 });
  return { HOME: home, USERPROFILE: home };
}

function graph(
  cwd: string,
  env: Record<string, string>,
  title: string,
  args: string[],
): Promise<string> {
  const require = createRequire(join(root, "subgraph", "package.json"));
  const manifest = require.resolve("@graphprotocol/graph-cli/package.json");
  const program = join(dirname(manifest), "bin", "run.js");
  return run(process.execPath, { title, args: [program, ...args], cwd, env });
}

/** A node of one's own takes a subgraph only under a name that was made before; once is enough. */
async function createName(node: string, name: string): Promise<void> {
  try {
    await jsonRpc(node, "subgraph_create", { name });
  } catch (error) {
    if (error instanceof Error && /already exists/.test(error.message)) return;
    throw new UserError(
      `${node} does not take the name ${name}: ${error instanceof Error ? error.message : error}`,
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

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
