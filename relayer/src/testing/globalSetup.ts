import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The administrative database of the run's PostgreSQL. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for all test files of a run; each makes databases of its own in it. */
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
