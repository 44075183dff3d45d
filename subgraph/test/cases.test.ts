import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { paymentStatus, paymentStatuses, paymentWindows, statusOfRow } from "@handsel/protocol";
import { findGnd } from "@handsel/services/graphNode";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomSource } from "../../protocol/testing/randomTerms.ts";
import { buildCases, casesFolder } from "./prepareCases.ts";
import { writeRandomCase } from "./randomCase.ts";

const run = promisify(execFile);
const gnd = findGnd();
const cases = await readdir(join(casesFolder, "tests"));

describe.skipIf(gnd === null)("events fed to graph-node", () => {
  let folder: string;
  let postgres: Postgres;

  beforeAll(async () => {
    await buildCases();
    folder = await mkdtemp(join(tmpdir(), "handsel-cases-"));
    postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
  });

  afterAll(async () => {
    await postgres?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.concurrent.each(cases)("%s", async (file) => {
    await runCase(join("tests", file));
  });

  it("make, of random payments and lists, the rows and shares that the protocol's rules give", async () => {
    const { file, payments } = await writeRandomCase(randomSource("subgraph rows"));
    await runCase(file);
    const seen = new Set<string>();
    for (const { terms, state, row } of payments) {
      const { captureEnd, refundEnd } = paymentWindows(terms, state);
      for (const time of [(captureEnd ?? refundEnd) - 1, captureEnd ?? refundEnd]) {
        const status = paymentStatus(terms, state, time);
        expect(statusOfRow(row, time)).toBe(status);
        seen.add(status);
      }
    }
    expect([...seen, "none"].sort()).toEqual([...paymentStatuses].sort());
  });

  async function runCase(file: string): Promise<void> {
    // Each case has a database of its own, because gnd does not remove its deployment.
    const database = basename(file);
    await postgres.createDatabase(database);
    const args = ["test", "--skip-build", "--postgres-url", postgres.url(database)];
    await run(gnd ?? "", [...args, file], {
      cwd: casesFolder,
      env: { ...process.env, NO_COLOR: "1", RUST_LIB_BACKTRACE: "0" },
    }).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`);
    });
  }
});
