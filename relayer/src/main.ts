/** The relayer's process: `node relayer/start.mjs` runs it, configured as docs/configuration.md says. */
import type { RequestListener, Server } from "node:http";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import { parts } from "./parts.ts";
import type { Config } from "./platform/configuration/config.ts";
import { ConfigError } from "./platform/configuration/configError.ts";
import { readConfig } from "./platform/configuration/readConfig.ts";
import { createDeps } from "./platform/createDeps.ts";
import { openDatabase, openServingDatabase } from "./platform/database/database.ts";
import { migrate } from "./platform/database/migrate.ts";
import { Replica } from "./platform/database/replica.ts";
import { requireEncryptionKey } from "./platform/database/requireEncryptionKey.ts";
import { createHttpServer } from "./platform/http/httpServer.ts";
import { createMonitoring } from "./platform/http/monitoring.ts";
import { createLog } from "./platform/log.ts";
import { startMaintenance } from "./platform/maintenance.ts";
import { readinessCheck, startSelfCheck } from "./platform/readiness.ts";

/** Milliseconds until a stopping process is ended; a webhook request may take 15 seconds. */
const SHUTDOWN_MS = 20_000;

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  await prepareDatabase(config, log);
  const db = openServingDatabase(config.databaseUrl, log, config.databaseConnections);
  const stopping = new AbortController();
  const replica = config.replica
    ? new Replica({ databaseUrl: config.databaseUrl, replica: config.replica }, log)
    : undefined;
  const deps = createDeps({ db, replica, config, log, parts, stopping: stopping.signal });
  for (const part of parts) await part.checkStart?.(deps);
  const { host, port, monitoring } = config;
  const readReadiness = readinessCheck(deps);
  const servers = [
    await listen(createApp(deps), host, port),
    await listen(createMonitoring(deps, readReadiness), monitoring.host, monitoring.port),
  ];
  const workers = [
    startMaintenance(deps),
    startSelfCheck(deps, readReadiness),
    ...(replica ? [replica.watch()] : []),
    ...parts.flatMap((part) => part.workers?.(deps) ?? []),
  ];
  log.info({ url: config.publicUrl }, "ready");

  const stop = async (signal: NodeJS.Signals) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    await Promise.all([...servers.map(close), ...workers.map((worker) => worker.stop())]);
    await db.destroy();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** Prepares the database over connections of its own, because a migration takes the time it needs. */
async function prepareDatabase(config: Config, log: Logger): Promise<void> {
  const db = openDatabase(config.databaseUrl, log);
  try {
    await migrate(db, parts);
    await requireEncryptionKey(db, config.encryptionKey);
  } finally {
    await db.destroy();
  }
}

function listen(app: RequestListener, host: string, port: number): Promise<Server> {
  const server = createHttpServer(app);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      reject(
        isTaken ? new ConfigError(`Port ${port} of ${host} is in use: choose another.`) : error,
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Stops accepting connections; resolves once every open request is answered. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

try {
  await main(readConfig(parts, process.env));
} catch (error) {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else createLog("error").error({ err: error }, "could not start");
  process.exit(1);
}
