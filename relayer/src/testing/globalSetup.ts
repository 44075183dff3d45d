import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "../../../scripts/services/ports.ts";
import { startPostgres } from "../../../scripts/services/postgres.ts";

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
