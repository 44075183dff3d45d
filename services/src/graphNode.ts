import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { type Server, startServer } from "./child.ts";
import { findProgram } from "./findProgram.ts";
import { POLLING_INTERVAL, queryLimits } from "./graphNodeSettings.ts";
import { hasIndexed, indexedBlock } from "./indexedBlocks.ts";
import { programs, root } from "./paths.ts";
import { freePort } from "./ports.ts";
import { run } from "./run.ts";
import { type Built, buildWhenStale } from "./staleness.ts";

/** A running graph-node with the subgraph. */
export interface GraphNode {
  /** The subgraph's GraphQL endpoint. */
  url: string;
  server: Server;
  /** Ports that other machines can reach: GraphQL, administration, indexing status and metrics. */
  openPorts: readonly number[];
  stop(): Promise<void>;
}

/** How to start graph-node. */
export interface GraphNodeOptions {
  /** The free port of its GraphQL endpoint. */
  port: number;
  rpcUrl: string;
  /** An empty database: UTF8, locale C, with a password in its URL. */
  databaseUrl: string;
  logFile: string;
  /** Folder of the subgraph; the project's by default. */
  subgraphDir?: string;
  /** The network's name in the manifest. */
  network?: string;
  /** Whether to wait until it has indexed the chain so far (the default), or only until it answers. */
  waitForHead?: boolean;
  /** Further settings of graph-node. */
  env?: Record<string, string>;
}

const subgraphFolder = join(root, "subgraph");

/** Message for a platform without graph-node. */
export const GRAPH_NODE_MISSING =
  "graph-node is not installed for this platform, so lists and history are unavailable; payments work without it. To have it, set GND_BIN to a gnd program (https://github.com/graphprotocol/graph-node/releases), or run it in Docker: npm start -- --graph-node docker";

/** Name of the subgraph: the one that gnd gives its first. */
export const subgraphName = "subgraph-0";

/** GraphQL endpoint of the subgraph that graph-node runs. */
export function subgraphUrl(port: number): string {
  return `http://127.0.0.1:${port}/subgraphs/name/${subgraphName}`;
}

/** Finds the `gnd` program: GND_BIN, the installed package, then the PATH. Null when there is none. */
export function findGnd(): string | null {
  const name = `@graphprotocol/gnd-${process.platform}-${process.arch}`;
  return findProgram("gnd", { variable: "GND_BIN", npmPackage: name });
}

/**
 * Starts graph-node on the compiled subgraph and waits until it has indexed the chain so far. It listens
 * on every network interface, because it has no option for the address.
 *
 * @returns null without a graph-node program; show {@link GRAPH_NODE_MISSING} then.
 * @throws UserError when graph-node does not get ready.
 */
export async function startGraphNode(options: GraphNodeOptions): Promise<GraphNode | null> {
  const gnd = findGnd();
  if (gnd === null) return null;
  const ipfs = await startIpfsStub();
  const url = subgraphUrl(options.port);
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  try {
    const server = await startServer({
      name: "graph-node",
      command: gnd,
      args: [
        ...["dev", "--manifests", "subgraph.yaml:build", "--postgres-url", options.databaseUrl],
        ...["--ethereum-rpc", `${options.network ?? "local"}:${options.rpcUrl}`],
        ...["--ipfs", ipfs.url, "--http-port", String(options.port)],
        ...["--admin-port", String(ports[0]), "--index-node-port", String(ports[1])],
        ...["--metrics-port", String(ports[2])],
      ],
      cwd: options.subgraphDir ?? subgraphFolder,
      env: {
        PATH: pathWithPrograms(),
        ETHEREUM_POLLING_INTERVAL: POLLING_INTERVAL,
        // The cache would hide a new block for up to two seconds.
        GRAPH_STORE_DISABLE_CHAIN_HEAD_PTR_CACHE: "true",
        // Overrides RUST_BACKTRACE, with which each handler call would take a backtrace, at most of the CPU time.
        RUST_LIB_BACKTRACE: "0",
        GRAPH_LOG: "info",
        ...queryLimits,
        ...options.env,
      },
      logFile: options.logFile,
      isReady: async () =>
        options.waitForHead === false
          ? (await indexedBlock(url)) >= 0
          : await hasIndexed(url, options.rpcUrl),
      patience: 120_000,
      stopSignal: "SIGINT",
    });
    return {
      url,
      server,
      openPorts: [options.port, ...ports],
      stop: async () => {
        await server.stop();
        await ipfs.stop();
      },
    };
  } catch (error) {
    await ipfs.stop();
    throw error;
  }
}

/** Sources and output of the subgraph's build. */
export const builtSubgraph: Built = {
  name: "subgraph",
  sources: ["subgraph/{src,abis}/**/*", "subgraph/{schema.graphql,subgraph.yaml,package.json}"],
  output: "subgraph/build/subgraph.yaml",
};

/**
 * Generates the subgraph's types and compiles its mappings, unless the compiled ones are current.
 *
 * @throws UserError when it does not compile.
 */
export async function buildSubgraph(): Promise<void> {
  await buildWhenStale(builtSubgraph, () => compileMappings(subgraphFolder));
}

/** Generates the types of a subgraph's folder and compiles its mappings; nothing without a graph-node program. */
export async function compileMappings(cwd: string): Promise<void> {
  const gnd = findGnd();
  if (gnd === null) return;
  const env = { PATH: pathWithPrograms() };
  for (const step of ["codegen", "build"]) {
    await run(gnd, { title: `Compiling the subgraph ("gnd ${step}")`, args: [step], cwd, env });
  }
}

/** PATH with the project's programs first: graph-node needs its version of `asc`. */
function pathWithPrograms(): string {
  return `${programs}${delimiter}${process.env.PATH ?? ""}`;
}

/**
 * Starts an HTTP server that answers IPFS's version request, which is all that graph-node asks of IPFS
 * here: it reads the files from the build folder.
 */
async function startIpfsStub(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const known = request.url?.startsWith("/api/v0/version") ?? false;
    response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
    response.end(known ? JSON.stringify({ Version: "0.30.0" }) : "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
