import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "./child.ts";
import { deploySubgraph, type Source, type Sources } from "./deploySubgraph.ts";
import { findProgram } from "./findProgram.ts";
import { type GraphNode, subgraphName, subgraphUrl } from "./graphNode.ts";
import { POLLING_INTERVAL } from "./graphNodeSettings.ts";
import { hasIndexed } from "./indexedBlocks.ts";
import { root } from "./paths.ts";
import { freePort } from "./ports.ts";
import { run } from "./run.ts";
import { UserError } from "./userError.ts";
import { waitUntil } from "./waitUntil.ts";

/** How to start graph-node in Docker. */
export interface DockerGraphNodeOptions {
  /** The free port of its GraphQL endpoint. */
  port: number;
  /** The local chain, on 127.0.0.1. */
  rpcUrl: string;
  logFile: string;
  /** Decides how a container reaches the chain; this machine's by default. */
  platform?: NodeJS.Platform;
}

/** Milliseconds to download the images and start them, and then to index the chain. */
const START_PATIENCE_MS = 900_000;
const SYNC_PATIENCE_MS = 120_000;

/** Project of a run's containers, apart from those of other runs and of a production graph-node. */
const projectOf = (port: number) => `handsel-local-${port}`;

const folder = join(root, "subgraph");

/**
 * Starts graph-node, PostgreSQL and IPFS of subgraph/compose.yaml in Docker, deploys the subgraph, and waits until it has
 * indexed the chain. Containers of an earlier run are removed first, with their data.
 *
 * @throws UserError without Docker, or when a step fails.
 */
export async function startDockerGraphNode(options: DockerGraphNodeOptions): Promise<GraphNode> {
  const docker = findProgram("docker", { variable: "DOCKER_BIN" });
  if (docker === null) {
    throw new UserError(
      "Docker is not in the PATH, so graph-node cannot run in it: install Docker, set DOCKER_BIN to its program, or start without --graph-node.",
    );
  }
  const { port, rpcUrl, logFile, platform = process.platform } = options;
  const shared = platform === "linux";
  const ports = await freePorts("ADMIN", "STATUS", "METRICS", "IPFS", "POSTGRES");
  const env = {
    ...{ ...ports, GRAPHQL_PORT: String(port) },
    ETHEREUM_RPC: `local:${shared ? rpcUrl : fromContainer(rpcUrl)}`,
    POSTGRES_PASSWORD: randomBytes(16).toString("hex"),
    RESTART: "no",
    POLLING_INTERVAL,
  };
  const files = [
    join(folder, "compose.yaml"),
    ...(shared ? [join(folder, "compose.host.yaml")] : []),
  ];
  const compose = [
    "compose",
    "--project-name",
    projectOf(port),
    ...files.flatMap((file) => ["-f", file]),
  ];
  // What is wrong with Docker is said by the start that follows.
  const remove = () =>
    run(docker, {
      ...{
        title: "Removing graph-node's containers",
        args: [...compose, "down", "--volumes"],
        env,
      },
    }).catch(() => "");

  await remove();
  const admin = `http://127.0.0.1:${ports.ADMIN_PORT}`;
  const ipfs = `http://127.0.0.1:${ports.IPFS_PORT}`;
  const url = subgraphUrl(port);
  try {
    const server = await startServer({
      ...{ name: "graph-node in Docker", command: docker, args: [...compose, "up"], env, logFile },
      isReady: async () => (await answers(admin)) && (await answers(`${ipfs}/api/v0/version`)),
      patience: START_PATIENCE_MS,
    });
    try {
      await deploySubgraph({
        ...{ network: "local", sources: localSources(), name: subgraphName, label: "local" },
        ...{ node: admin, ipfs, createsName: true },
      });
      if (!(await waitUntil(() => hasIndexed(url, rpcUrl), { timeout: SYNC_PATIENCE_MS }))) {
        throw new UserError(`graph-node in Docker does not index the chain. Its log: ${logFile}`);
      }
    } catch (error) {
      await server.stop();
      throw error;
    }
    const own = [ports.ADMIN_PORT, ports.STATUS_PORT, ports.METRICS_PORT].map(Number);
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { url, server, stop, openPorts: shared ? [port, ...own] : [] };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Returns the URL by which a container of Docker Desktop reaches a server on 127.0.0.1. */
function fromContainer(rpcUrl: string): string {
  const url = new URL(rpcUrl);
  url.hostname = "host.docker.internal";
  return url.toString();
}

function localSources(): Sources {
  const networks: { local: { HandselEscrow: Source; HandselFactory: Source } } = JSON.parse(
    readFileSync(join(folder, "networks.json"), "utf8"),
  );
  const { HandselEscrow: escrow, HandselFactory: factory } = networks.local;
  return { escrow, factory, formerEscrows: [] };
}

async function freePorts<Name extends string>(
  ...names: Name[]
): Promise<Record<`${Name}_PORT`, string>> {
  const ports = await Promise.all(
    names.map(async (name) => [`${name}_PORT`, String(await freePort())]),
  );
  return Object.fromEntries(ports);
}

/** Whether an HTTP server answers a POST request, whatever it says. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: "POST", signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}
