import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** URL of the run's PostgreSQL, to create databases with. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for all test files of a run; each file creates its own databases. */
export default async function startSharedPostgres(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "handsel-relayer-test-"));
  const dataDir = join(folder, "postgres");
  const postgres = await startPostgres({ dataDir, port: await freePort() });
  project.provide("postgresUrl", postgres.url("postgres"));
  return async () => {
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  };
}
