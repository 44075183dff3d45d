/** The relayer's process: `node relayer/src/main.ts`, configured as `config.ts` says. */
import { createServer, type Server } from "node:http";
import { createApp } from "./app.ts";
import { createChainClients } from "./chains/clients.ts";
import { startFollowers } from "./chains/followChain.ts";
import { requireKnownChains } from "./chains/requireKnownChains.ts";
import { startExpiry } from "./checkouts/expireCheckouts.ts";
import { startLatePayments } from "./checkouts/tellLatePayments.ts";
import { type Config, ConfigError, readConfig } from "./platform/configuration/readConfig.ts";
import { openDatabase } from "./platform/database/database.ts";
import { migrate } from "./platform/database/migrate.ts";
import type { Deps } from "./platform/deps.ts";
import { createLog } from "./platform/log.ts";
import { startMaintenance } from "./platform/maintenance.ts";
import { startRelay } from "./transactions/startTransactions.ts";
import { startDispatcher } from "./webhooks/startDispatcher.ts";
import { startEndpointWatch } from "./webhooks/watchEndpoints.ts";

/** A webhook that is being sent has fifteen seconds; then the process ends whatever it does. */
const SHUTDOWN_MS = 20_000;

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const db = openDatabase(config.databaseUrl, log);
  await migrate(db);
  const chains = createChainClients(config);
  await requireKnownChains(db, chains);
  const stopping = new AbortController();
  const deps: Deps = { db, config, log, chains, stopping: stopping.signal };
  const server = await listen(deps);
  const workers = [
    startFollowers(deps),
    startExpiry(deps),
    startLatePayments(deps),
    startMaintenance(deps),
    startDispatcher(deps),
    startEndpointWatch(deps),
    startRelay(deps),
  ];
  log.info({ url: config.publicUrl }, "ready");

  const stop = async (signal: NodeJS.Signals) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    await Promise.all([close(server), ...workers.map((worker) => worker.stop())]);
    await db.destroy();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function listen(deps: Deps): Promise<Server> {
  const { host, port } = deps.config;
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    createApp(deps),
  );
  server.maxHeadersCount = 100;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Answers what has begun, and takes nothing new. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

try {
  await main(readConfig(process.env));
} catch (error) {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else createLog("error").error({ err: error }, "could not start");
  process.exit(1);
}
