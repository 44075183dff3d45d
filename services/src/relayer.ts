import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { accounts } from "./accounts.ts";
import { LOCAL_CHAIN_ID } from "./chain.ts";
import { type Server, startServer } from "./child.ts";
import { root } from "./paths.ts";
import { freePort } from "./ports.ts";
import { run } from "./run.ts";

/** Settings of a local relayer. */
export interface RelayerOptions {
  port: number;
  databaseUrl: string;
  rpcUrl: string;
  /** The subgraph's GraphQL endpoint; null without lists. */
  subgraphUrl: string | null;
  /** Folder of the built dApp to serve; null for the API alone. */
  dappDir: string | null;
}

/** Arguments of the administrator's command that creates a merchant. */
export interface NewMerchant {
  name: string;
  address: string;
  payee?: string;
  /** API key that it shall have; a new one by default. */
  apiKey?: string | undefined;
}

/** Answer of the command, which shows the API key only once. */
export interface CreatedMerchant {
  merchantId: string;
  apiKey: string;
}

/** The platform's share of each captured payment: one per cent. */
const PLATFORM_FEE_BPS = 100;

/** The public address of a local relayer. */
export function relayerUrl(port: number): string {
  return `http://localhost:${port}`;
}

/** Environment of a relayer on this machine, with a new encryption key. */
export function relayerEnvironment(options: RelayerOptions): Record<string, string> {
  const { rpcUrl, subgraphUrl } = options;
  const chain = {
    ...{ id: LOCAL_CHAIN_ID, rpcUrl, confirmations: 1 },
    ...(subgraphUrl === null ? {} : { subgraphUrl }),
  };
  const wallets = [
    { name: "Demo customer", privateKey: accounts.customer.privateKey },
    { name: "Demo merchant", privateKey: accounts.merchant.privateKey, audience: "merchant" },
    { name: "Demo arbiter", privateKey: accounts.arbiter.privateKey, audience: "arbiter" },
  ];
  return {
    NODE_ENV: "production",
    DATABASE_URL: options.databaseUrl,
    HOST: "127.0.0.1",
    PORT: String(options.port),
    PUBLIC_URL: relayerUrl(options.port),
    CHAINS: JSON.stringify([chain]),
    // Public development keys, as all of the local chain.
    RELAY_PRIVATE_KEY: accounts.relayer.privateKey,
    OPERATOR_PRIVATE_KEY: accounts.operator.privateKey,
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    // The demo shop receives its webhooks on this machine.
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8,::1/128",
    PLATFORM_FEE_BPS: String(PLATFORM_FEE_BPS),
    PLATFORM_FEE_RECIPIENT: accounts.platform.address,
    DEVELOPMENT_WALLETS: JSON.stringify(wallets),
    POLL_INTERVAL_MS: "500",
    LOG_LEVEL: "info",
    ...(options.dappDir === null ? {} : { DAPP_DIR: options.dappDir }),
  };
}

/** Creates a merchant with the administrator's command, which migrates the database first. */
export async function createMerchant(
  environment: Record<string, string>,
  { name, address, payee, apiKey }: NewMerchant,
): Promise<CreatedMerchant> {
  // The command serves no pages, and the dApp may not be built yet.
  const { DAPP_DIR: _, ...env } = environment;
  const output = await run(process.execPath, {
    title: "Creating the demo merchant",
    args: [
      join(root, "relayer", "src", "commands", "createMerchant.ts"),
      ...["--name", name, "--address", address],
      ...(payee === undefined ? [] : ["--payee", payee]),
    ],
    cwd: root,
    env: apiKey === undefined ? env : { ...env, MERCHANT_API_KEY: apiKey },
  });
  const answer: { merchant_id: string; api_key: string } = JSON.parse(
    output.trim().split("\n").at(-1) ?? "",
  );
  return { merchantId: answer.merchant_id, apiKey: answer.api_key };
}

/** Starts the relayer and waits until it is ready to serve. */
export async function startRelayer(
  environment: Record<string, string>,
  logFile: string,
): Promise<Server> {
  const monitoringPort = String(await freePort());
  return startServer({
    name: "the relayer",
    command: process.execPath,
    args: [join(root, "relayer", "src", "main.ts")],
    cwd: root,
    env: { ...environment, MONITORING_PORT: monitoringPort },
    logFile,
    isReady: () => answersOk(`http://127.0.0.1:${monitoringPort}/readyz`),
    stopSignal: "SIGTERM",
  });
}

/** Whether a GET request answers with a 2xx status. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
