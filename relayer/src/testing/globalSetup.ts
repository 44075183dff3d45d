import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { parts } from "../parts.ts";
import { openDatabase } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** URL of the run's PostgreSQL, to create databases with. */
    postgresUrl: string;
    /** The name of a database with the newest schema, to copy. */
    templateDatabase: string;
  }
}

const TEMPLATE = "migrated";

/** Starts one PostgreSQL for all test files of a run; each makes databases of its own in it. */
export default async function startSharedPostgres(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "handsel-relayer-test-"));
  const dataDir = join(folder, "postgres");
  const postgres = await startPostgres({ dataDir, port: await freePort() });
  await postgres.createDatabase(TEMPLATE);
  const db = openDatabase(postgres.url(TEMPLATE), pino({ level: "silent" }));
  await migrate(db, parts);
  await db.destroy();
  project.provide("postgresUrl", postgres.url("postgres"));
  project.provide("templateDatabase", TEMPLATE);
  return async () => {
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  };
}
