import { parts } from "../parts.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";
import { createDeps } from "../platform/createDeps.ts";
import { openDatabase } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";
import { requireEncryptionKey } from "../platform/database/requireEncryptionKey.ts";
import { createLog } from "../platform/log.ts";
import type { Deps } from "../platform/part.ts";

/**
 * Does a command's work with the dependencies that the environment configures, on a migrated database.
 * No worker runs; the log goes to stderr.
 */
export async function withDeps(work: (deps: Deps) => Promise<void>): Promise<void> {
  const config = readConfig(parts, process.env);
  const log = createLog(config.logLevel, process.stderr);
  const db = openDatabase(config.databaseUrl, log);
  try {
    await migrate(db, parts);
    await requireEncryptionKey(db, config.encryptionKey);
    await work(createDeps({ db, config, log, parts }));
  } finally {
    await db.destroy();
  }
}
