import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { answersOk, relayerEnvironment } from "@handsel/services/relayer";
import { pino } from "pino";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { createMerchant } from "../../../relayer/src/accounts/createMerchant.ts";
import { parts } from "../../../relayer/src/parts.ts";
import { openDatabase } from "../../../relayer/src/platform/database/database.ts";
import { migrate } from "../../../relayer/src/platform/database/migrate.ts";

/** What a benchmark started, to be stopped in reverse order. */
export type Stops = (() => Promise<unknown>)[];

/** Starts PostgreSQL with a relayer's tables. @returns its URL, and a pool that the caller closes */
export async function startBenchDatabase(folder: string, stops: Stops) {
  const postgres = await startPostgres({
    ...{ dataDir: join(folder, "postgres"), port: await freePort() },
  });
  stops.push(() => postgres.remove());
  await postgres.createDatabase("handsel");
  const databaseUrl = postgres.url("handsel");
  const db = openDatabase(databaseUrl, pino({ level: "silent" }));
  await migrate(db, parts);
  return { databaseUrl, db };
}

/** Creates a merchant with an address of its own. */
export async function createBenchMerchant(db: ReturnType<typeof openDatabase>) {
  const address = privateKeyToAddress(generatePrivateKey());
  return { address, ...(await createMerchant(db, { name: "Shop", address, live: false })) };
}

/** All processes on one database have the same. */
const encryptionKey = randomBytes(32).toString("base64");

/** A relayer under load. */
export interface BenchRelayer {
  url: string;
  monitoringUrl: string;
}

/** Starts a relayer without a chain, whose rate limits nothing reaches. */
export async function startBenchRelayer(
  folder: string,
  databaseUrl: string,
  stops: Stops,
): Promise<BenchRelayer> {
  const [port, monitoringPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const relayer = await startServer({
    ...{ name: "the relayer", command: process.execPath, cwd: root },
    args: [join(root, "relayer", "src", "main.ts")],
    env: {
      ...relayerEnvironment({
        ...{ port, databaseUrl, rpcUrl: "http://127.0.0.1:1", subgraphUrl: null, dappDir: null },
      }),
      ...{ LOG_LEVEL: "error", POLL_INTERVAL_MS: "600000" },
      ...{ RATE_LIMIT_READ: "1000000", RATE_LIMIT_WRITE: "1000000" },
      ENCRYPTION_KEY: encryptionKey,
      MONITORING_PORT: String(monitoringPort),
    },
    logFile: join(folder, `relayer-${port}.log`),
    isReady: () => answersOk(`${url}/healthz`),
    stopSignal: "SIGTERM",
  });
  stops.push(() => relayer.stop());
  return { url, monitoringUrl: `http://127.0.0.1:${monitoringPort}` };
}

const checkout = JSON.stringify({
  ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" },
});

/** Sends what creates a checkout. @throws Error unless the answer says that it is created */
export async function postCheckout(url: string, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: checkout,
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${url}: ${response.status} ${text}`);
}

/** Creates a checkout of the merchant with an API key. */
export function createCheckout({ url }: BenchRelayer, key: string): Promise<void> {
  return postCheckout(`${url}/v1/checkouts`, { authorization: `Bearer ${key}` });
}

/** Reads the CPU seconds that a relayer has used. */
export async function readCpuSeconds({ monitoringUrl }: BenchRelayer): Promise<number> {
  const metrics = await (await fetch(`${monitoringUrl}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
}
