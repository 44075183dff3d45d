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

/** Starts a relayer without a chain. @param environment further environment variables */
export async function startBenchRelayer(
  folder: string,
  databaseUrl: string,
  stops: Stops,
  environment: Record<string, string> = {},
): Promise<{ url: string; monitoringUrl: string }> {
  const [port, monitoringPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const relayer = await startServer({
    ...{ name: "the relayer", command: process.execPath, cwd: root },
    args: [join(root, "relayer", "src", "main.ts")],
    env: {
      ...relayerEnvironment({
        ...{ port, databaseUrl, rpcUrl: "http://127.0.0.1:1", subgraphUrl: null, dappDir: null },
      }),
      ...{ LOG_LEVEL: "error", POLL_INTERVAL_MS: "600000", ...environment },
      MONITORING_PORT: String(monitoringPort),
    },
    logFile: join(folder, "relayer.log"),
    isReady: () => answersOk(`${url}/healthz`),
    stopSignal: "SIGTERM",
  });
  stops.push(() => relayer.stop());
  return { url, monitoringUrl: `http://127.0.0.1:${monitoringPort}` };
}
