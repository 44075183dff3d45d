import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "./accounts.ts";
import { appointOperator } from "./appointOperator.ts";
import { type Chain, startChain, useChain } from "./chain.ts";
import type { Server } from "./child.ts";
import { buildContracts, deployContracts, localContracts } from "./contracts.ts";
import { buildDapp, dappFolder } from "./dapp.ts";
import { describeMerchant } from "./describeMerchant.ts";
import { startDockerGraphNode } from "./dockerGraphNode.ts";
import { fundAccounts } from "./fundAccounts.ts";
import {
  buildSubgraph,
  findGnd,
  type GraphNode,
  startGraphNode,
  subgraphUrl,
} from "./graphNode.ts";
import {
  keepApiKey,
  keepIntegration,
  offerEnvironment,
  readApiKey,
  withdrawEnvironment,
} from "./keptFiles.ts";
import { choosePort, freePort, type PortWish } from "./ports.ts";
import { clearPostgres, type Postgres, startPostgres } from "./postgres.ts";
import { type RegisteredWebhook, registerWebhook } from "./registerWebhook.ts";
import { createMerchant, relayerEnvironment, relayerUrl, startRelayer } from "./relayer.ts";
import { shopUrl, startShop } from "./shop.ts";
import { type Progress, Steps } from "./steps.ts";

/** What to start, and where. */
export interface StackOptions {
  /**
   * Folder of the logs, the database and the demo merchant's API key. Logs and database of an earlier
   * run are deleted; the key is used again.
   */
  dataDir: string;
  /**
   * Ports to use; an undefined one is the well-known port or the next free one. Without this, any free ports are used, so
   * that several stacks can start at once.
   */
  ports?: Partial<Record<PortName, number | undefined>>;
  /** A local chain that is running already, to use instead of a new one. */
  chainRpcUrl?: string | undefined;
  /** Whether to start graph-node, if it is installed. */
  subgraph: boolean;
  /** URL of a program of the developer's own, for the demo merchant's webhooks. */
  webhookUrl?: string | undefined;
  /** Whether whoever signs in may open a store; otherwise only the demo merchant has one. */
  openRegistration?: boolean;
  /** Runs graph-node in Docker instead of the installed one. */
  graphNodeInDocker?: boolean;
  /** Ends the start early. */
  signal?: AbortSignal;
}

/** The whole product, running. */
export interface Stack {
  urls: {
    dapp: string;
    shop: string;
    chain: string;
    /** Null without graph-node. */
    subgraph: string | null;
  };
  /** API key of the demo merchant. */
  apiKey: string;
  merchantId: string;
  /** The developer's endpoint, if one was asked for. */
  webhook: RegisteredWebhook | null;
  /** The servers, so that a test can stop one of them. */
  handles: {
    chain: Chain;
    postgres: Postgres;
    graphNode: GraphNode | null;
    relayer: Server;
    shop: Server;
  };
  /** The relayer's environment, to start it again after a test has stopped it. */
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
 * Builds what is stale and starts everything, in parallel where possible.
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
  const { graphNodeInDocker: inDocker = false } = options;
  const withSubgraph = options.subgraph && (inDocker || findGnd() !== null);
  const start: Start = {
    steps,
    port: await choosePorts(options),
    log: (name) => join(options.dataDir, "logs", `${name}.log`),
  };
  mkdirSync(options.dataDir, { recursive: true });
  withdrawEnvironment(options.dataDir);

  const chainStarts = startOrUseChain(options, start);
  // A chain that does not answer ends the start before anything else begins.
  if (options.chainRpcUrl !== undefined) await chainStarts;
  const databases = startDatabases(options.dataDir, start);
  const contractsBuilt = steps.run("Contracts compiled", () => buildContracts(localContracts));
  const dappBuilt = steps.run("dApp built", buildDapp);
  const subgraphBuilt =
    withSubgraph && !inDocker ? steps.run("Subgraph compiled", buildSubgraph) : undefined;

  const [chain] = await Promise.all([chainStarts, contractsBuilt]);
  await steps.run("Contracts deployed by Ignition, demo accounts funded", () => prepare(chain));
  const postgres = await databases;
  const graphStarts = withSubgraph
    ? startIndexing(start, { chain, postgres, inDocker, after: subgraphBuilt })
    : null;

  const environment = {
    ...relayerEnvironment({
      port: start.port.dapp,
      databaseUrl: postgres.url("relayer"),
      rpcUrl: chain.rpcUrl,
      subgraphUrl: withSubgraph ? subgraphUrl(start.port.subgraph) : null,
      dappDir: dappFolder,
    }),
    STORE_REGISTRATION: options.openRegistration ? "open" : "invited",
  };
  const { dataDir, webhookUrl } = options;
  const { merchant, webhook, relayer, shop } = await startSelling(start, {
    ...{ environment, dappBuilt, dataDir, webhookUrl },
  });
  const graphNode = await graphStarts;
  return {
    urls: {
      dapp: relayerUrl(start.port.dapp),
      shop: shopUrl(start.port.shop),
      chain: chain.rpcUrl,
      subgraph: graphNode?.url ?? null,
    },
    ...{ ...merchant, webhook },
    handles: { chain, postgres, graphNode, relayer, shop },
    relayerEnvironment: environment,
    stop: () => steps.undo(),
  };
}

/** What each step of a start needs. */
interface Start {
  steps: Steps;
  port: Record<PortName, number>;
  /** Path of a server's log. */
  log(name: string): string;
}

function startDatabases(dataDir: string, { steps, port, log }: Start): Promise<Postgres> {
  const start = async () => {
    const postgresDir = join(dataDir, "postgres");
    await clearPostgres(postgresDir);
    const postgres = await startPostgres({
      dataDir: postgresDir,
      port: port.postgres,
      logFile: log("postgres"),
    });
    await postgres.createDatabase("relayer");
    await postgres.createDatabase("graph");
    return postgres;
  };
  return steps.run("PostgreSQL", start, { undo: (postgres) => postgres.remove() });
}

async function prepare(chain: Chain): Promise<void> {
  const contracts = await deployContracts(chain.rpcUrl);
  await fundAccounts(chain.rpcUrl, contracts.demoDollar);
  await appointOperator(chain.rpcUrl, contracts.escrow);
  await chain.mineSteadily(BLOCK_TIME);
}

function startIndexing(
  { steps, port, log }: Start,
  {
    chain,
    postgres,
    inDocker,
    after,
  }: { chain: Chain; postgres: Postgres; inDocker: boolean; after: Promise<void> | undefined },
): Promise<GraphNode | null> {
  const options = { port: port.subgraph, rpcUrl: chain.rpcUrl, logFile: log("graph-node") };
  const begin = () =>
    inDocker
      ? startDockerGraphNode(options)
      : startGraphNode({ ...options, databaseUrl: postgres.url("graph") });
  return steps.run("graph-node with the subgraph, synced", begin, {
    ...(after && { after }),
    undo: async (graphNode) => graphNode?.stop(),
  });
}

/** Creates the demo merchant and starts the relayer and the shop, in this order. */
async function startSelling(
  { steps, port, log }: Start,
  {
    environment,
    dappBuilt,
    dataDir,
    webhookUrl,
  }: {
    environment: Record<string, string>;
    dappBuilt: Promise<void>;
    dataDir: string;
    webhookUrl: string | undefined;
  },
) {
  const stop = { undo: (server: Server) => server.stop() };
  const merchant = await steps.run("Demo merchant created", () =>
    createMerchant(environment, {
      name: "Demo Shop",
      address: accounts.merchant.address,
      payee: accounts.payee.address,
      apiKey: readApiKey(dataDir),
    }),
  );
  keepApiKey(dataDir, merchant.apiKey);
  const relayer = await steps.run(
    "Relayer, serving the dApp",
    () => startRelayer(environment, log("relayer")),
    { after: dappBuilt, ...stop },
  );
  await steps.run("Demo merchant's profile", () =>
    describeMerchant(relayerUrl(port.dapp), merchant.apiKey, shopUrl(port.shop)),
  );
  const offered = async () => offerEnvironment(dataDir, environment);
  await steps.run("Commands beside it", offered, { undo: async (withdraw) => withdraw() });
  const webhook =
    webhookUrl === undefined
      ? null
      : await steps.run("Webhook to your program", () =>
          registerWebhook(relayerUrl(port.dapp), merchant.apiKey, webhookUrl),
        );
  keepIntegration(dataDir, {
    ...{ url: relayerUrl(port.dapp), apiKey: merchant.apiKey, secret: webhook?.secret },
  });
  const shopOptions = {
    port: port.shop,
    relayerUrl: relayerUrl(port.dapp),
    apiKey: merchant.apiKey,
    logFile: log("shop"),
  };
  const shop = await steps.run("Demo shop", () => startShop(shopOptions), stop);
  return { merchant, webhook, relayer, shop };
}

function startOrUseChain(
  { chainRpcUrl }: StackOptions,
  { steps, port, log }: Start,
): Promise<Chain> {
  const own = { port: port.chain, logFile: log("chain") };
  return chainRpcUrl === undefined
    ? steps.run("Local chain", () => startChain(own), { undo: (chain) => chain.stop() })
    : steps.run(`Chain at ${chainRpcUrl}`, () => useChain(chainRpcUrl));
}

/** Chooses all ports first, so that a taken one is reported before anything starts. */
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
