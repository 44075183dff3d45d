import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findGnd } from "@handsel/services/graphNode";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { afterAll, beforeAll, describe, it } from "vitest";
import { casesFolder } from "./prepareCases.ts";

const run = promisify(execFile);
const gnd = findGnd();
const cases = await readdir(join(casesFolder, "tests"));

describe.skipIf(gnd === null)("events fed to graph-node", () => {
  let folder: string;
  let postgres: Postgres;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "handsel-cases-"));
    postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
  });

  afterAll(async () => {
    await postgres?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.concurrent.each(cases)("%s", async (file) => {
    // gnd leaves its deployment behind, so each case has a database of its own.
    await postgres.createDatabase(file);
    const args = ["test", "--skip-build", "--postgres-url", postgres.url(file)];
    await run(gnd ?? "", [...args, join("tests", file)], {
      cwd: casesFolder,
      env: { ...process.env, NO_COLOR: "1", RUST_LIB_BACKTRACE: "0" },
    }).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`);
    });
  });
});
