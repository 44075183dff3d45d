import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { jsonRpc } from "./jsonRpc.ts";
import { root } from "./paths.ts";
import { run } from "./run.ts";
import { UserError } from "./userError.ts";

/** Contract that the subgraph indexes. */
export interface Source {
  address: string;
  startBlock: number;
}

/** Contracts of one chain that the subgraph indexes. */
export interface Sources {
  escrow: Source;
  factory: Source;
  /** Escrows of earlier versions, whose payments belong to the same history. */
  formerEscrows: readonly Source[];
}

/** Subgraph to deploy, and the graph-node that gets it. */
export interface Deployment {
  /** Name of the chain in graph-node. */
  network: string;
  sources: Sources;
  /** Name and version of the subgraph. */
  name: string;
  label: string;
  /** Admin endpoint of graph-node, or Subgraph Studio's. */
  node: string;
  /** API of the IPFS node that graph-node reads from. */
  ipfs: string;
  /** Deploy key; empty: none. */
  key?: string;
  /** Whether the name is created first, as a graph-node of one's own needs. */
  createsName: boolean;
}

/**
 * Compiles the subgraph with graph-cli and deploys it.
 *
 * @returns graph-cli's output.
 * @throws UserError when a step fails.
 */
export async function deploySubgraph(deployment: Deployment): Promise<string> {
  const { network, sources, name, label, node, ipfs, key = "", createsName } = deployment;
  await mkdir(join(root, ".cache"), { recursive: true });
  const folder = await mkdtemp(join(root, ".cache", "subgraph-deploy-"));
  try {
    // In a copy, because graph-cli writes the network into the manifest.
    await copySubgraph(folder, network, sources);
    const env = await signIn(folder, node, key);
    await graph(folder, env, "Generating the subgraph's types", ["codegen"]);
    if (createsName) await createName(node, name);
    return await graph(folder, env, "Deploying the subgraph", [
      ...["deploy", name, "--version-label", label, "--network", network],
      ...["--node", node, "--ipfs", ipfs],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Copies the files that graph-cli needs, and writes networks.json with the chain. */
async function copySubgraph(
  folder: string,
  network: string,
  { escrow, factory, formerEscrows }: Sources,
): Promise<void> {
  for (const name of ["abis", "src", "package.json", "schema.graphql"]) {
    await cp(join(root, "subgraph", name), join(folder, name), { recursive: true });
  }
  const former = formerEscrows.map(
    (source, index) => [`FormerEscrow${index + 1}`, source] as const,
  );
  const manifest = await readFile(join(root, "subgraph", "subgraph.yaml"), "utf8");
  await writeFile(join(folder, "subgraph.yaml"), withEscrows(manifest, former));
  const networks = {
    [network]: {
      HandselEscrow: escrow,
      HandselFactory: factory,
      ...Object.fromEntries(former),
    },
  };
  await writeFile(join(folder, "networks.json"), JSON.stringify(networks));
}

/** Adds escrows to a manifest, as further sources with the handlers of the first. */
function withEscrows(manifest: string, escrows: readonly (readonly [string, Source])[]): string {
  const sources = escrows.map(
    ([name, { address, startBlock }]) => `  - kind: ethereum/contract
    name: ${name}
    network: local
    source:
      address: "${address}"
      abi: HandselEscrow
      startBlock: ${startBlock}
    mapping: *escrow
`,
  );
  return manifest.replace(/^(?=# Instances of the factory)/m, sources.join(""));
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
