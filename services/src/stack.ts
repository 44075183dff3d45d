import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "./accounts.ts";
import { type Chain, type ChainOptions, startChain, useChain } from "./chain.ts";
import type { Server } from "./child.ts";
import { buildContracts, deployContracts, localContracts } from "./contracts.ts";
import { buildDapp, dappFolder } from "./dapp.ts";
import { fundAccounts } from "./fundAccounts.ts";
import {
  buildSubgraph,
  findGnd,
  type GraphNode,
  startGraphNode,
  subgraphUrl,
} from "./graphNode.ts";
import { choosePort, freePort, type PortWish } from "./ports.ts";
import { clearPostgres, type Postgres, startPostgres } from "./postgres.ts";
import { createMerchant, relayerEnvironment, relayerUrl, startRelayer } from "./relayer.ts";
import { startShop } from "./shop.ts";
import { type Progress, Steps } from "./steps.ts";

/** What to start and where. */
export interface StackOptions {
  /** Holds logs and the database; what an earlier run left there is deleted. */
  dataDir: string;
  /**
   * Ports that were asked for; those left undefined are the well-known ones or the next free ones.
   * Without this, any free ports, so that several stacks can start at once.
   */
  ports?: Partial<Record<PortName, number | undefined>>;
  /** A local chain that runs already, instead of a new one. */
  chainRpcUrl?: string | undefined;
  /** Whether to start graph-node where it is installed. */
  subgraph: boolean;
  /** Ends the start early. */
  signal?: AbortSignal;
}

/** The whole product, running. */
export interface Stack {
  urls: {
    dapp: string;
    shop: string;
    chain: string;
    /** Null where graph-node is missing or was left out. */
    subgraph: string | null;
  };
  /** The demo merchant's. */
  apiKey: string;
  merchantId: string;
  /** The servers themselves, so that a test can take one away. */
  handles: {
    chain: Chain;
    postgres: Postgres;
    graphNode: GraphNode | null;
    relayer: Server;
    shop: Server;
  };
  /** The relayer's environment, to start it again after a test has ended it. */
  relayerEnvironment: Record<string, string>;
  /** Stops everything that was started, last first; a second call waits for the first. */
  stop(): Promise<void>;
}

type PortName = (typeof portNames)[number];

const PORTS: Record<PortName, Omit<PortWish, "asked">> = {
  dapp: { preferred: 3000, purpose: "the dApp", option: "--port" },
  shop: { preferred: 4000, purpose: "the shop", option: "--shop-port" },
  chain: { preferred: 8545, purpose: "the chain", option: "--chain-port" },
  postgres: { preferred: 5433, purpose: "PostgreSQL", option: "--postgres-port" },
  subgraph: { preferred: 8000, purpose: "graph-node", option: "--subgraph-port" },
};

const portNames = ["dapp", "shop", "chain", "postgres", "subgraph"] as const;

/** Milliseconds between the local chain's blocks. */
const BLOCK_TIME = 1_000;

/**
 * Builds what is stale and starts everything, side by side where nothing waits for the other.
 *
 * @throws UserError, after stopping what had started, when a step fails.
 */
export async function startStack(
  options: StackOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Stack> {
  const steps = new Steps(onProgress, options.signal);
  try {
    return await assemble(options, steps);
  } catch (error) {
    await steps.giveUp();
    throw error;
  }
}

async function assemble(options: StackOptions, steps: Steps): Promise<Stack> {
  const { dataDir } = options;
  const log = (name: string) => join(dataDir, "logs", `${name}.log`);
  const postgresDir = join(dataDir, "postgres");
  const withSubgraph = options.subgraph && findGnd() !== null;
  const port = await choosePorts(options);
  mkdirSync(dataDir, { recursive: true });

  const chainStarts = startOrUseChain(options, steps, { port: port.chain, logFile: log("chain") });
  // A chain that does not answer ends the start before anything else begins.
  if (options.chainRpcUrl !== undefined) await chainStarts;
  const databases = steps.run(
    "PostgreSQL",
    async () => {
      await clearPostgres(postgresDir);
      const postgres = await startPostgres({
        dataDir: postgresDir,
        port: port.postgres,
        logFile: log("postgres"),
      });
      await postgres.createDatabase("relayer");
      await postgres.createDatabase("graph");
      return postgres;
    },
    { undo: (postgres) => postgres.remove() },
  );
  const contractsBuilt = steps.run("Contracts compiled", () => buildContracts(localContracts));
  const dappBuilt = steps.run("dApp built", buildDapp);
  const subgraphBuilt = withSubgraph
    ? steps.run("Subgraph compiled", () => buildSubgraph())
    : Promise.resolve();

  const [chain] = await Promise.all([chainStarts, contractsBuilt]);
  await steps.run("Contracts deployed by Ignition, demo accounts funded", async () => {
    const contracts = await deployContracts(chain.rpcUrl);
    await fundAccounts(chain.rpcUrl, contracts.demoDollar);
    await chain.mineSteadily(BLOCK_TIME);
  });

  const postgres = await databases;
  const graphStarts = withSubgraph
    ? steps.run(
        "graph-node with the subgraph, synced",
        () =>
          startGraphNode({
            port: port.subgraph,
            rpcUrl: chain.rpcUrl,
            databaseUrl: postgres.url("graph"),
            logFile: log("graph-node"),
          }),
        { after: subgraphBuilt, undo: async (graphNode) => graphNode?.stop() },
      )
    : Promise.resolve(null);

  const environment = relayerEnvironment({
    port: port.dapp,
    databaseUrl: postgres.url("relayer"),
    rpcUrl: chain.rpcUrl,
    subgraphUrl: withSubgraph ? subgraphUrl(port.subgraph) : null,
    dappDir: dappFolder,
  });
  const merchant = await steps.run("Demo merchant created", () =>
    createMerchant(environment, {
      name: "Demo Shop",
      address: accounts.merchant.address,
      payee: accounts.payee.address,
    }),
  );
  const relayer = await steps.run(
    "Relayer, serving the dApp",
    () => startRelayer(environment, log("relayer")),
    { after: dappBuilt, undo: (server) => server.stop() },
  );
  const shop = await steps.run(
    "Demo shop",
    () =>
      startShop({
        port: port.shop,
        relayerUrl: relayerUrl(port.dapp),
        apiKey: merchant.apiKey,
        logFile: log("shop"),
      }),
    { undo: (server) => server.stop() },
  );
  const graphNode = await graphStarts;
  return {
    urls: {
      dapp: relayerUrl(port.dapp),
      shop: `http://localhost:${port.shop}`,
      chain: chain.rpcUrl,
      subgraph: graphNode?.url ?? null,
    },
    ...merchant,
    handles: { chain, postgres, graphNode, relayer, shop },
    relayerEnvironment: environment,
    stop: () => steps.undo(),
  };
}

function startOrUseChain(
  { chainRpcUrl }: StackOptions,
  steps: Steps,
  own: ChainOptions,
): Promise<Chain> {
  return chainRpcUrl === undefined
    ? steps.run("Local chain", () => startChain(own), { undo: (chain) => chain.stop() })
    : steps.run(`Chain at ${chainRpcUrl}`, () => useChain(chainRpcUrl));
}

/** Chooses all ports first, so that one that is taken is told before anything starts. */
async function choosePorts({ ports }: StackOptions): Promise<Record<PortName, number>> {
  const taken = new Set<number>();
  const chosen: Partial<Record<PortName, number>> = {};
  for (const name of portNames) {
    chosen[name] =
      ports === undefined
        ? await freePort()
        : await choosePort({ ...PORTS[name], asked: ports[name] }, taken);
  }
  return chosen as Record<PortName, number>;
}
