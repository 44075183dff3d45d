import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "./ports.ts";
import { clearPostgres, startPostgres } from "./postgres.ts";
import { waitUntil } from "./waitUntil.ts";

let folder: string;
let dataDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handsel-pg-"));
  chmodSync(folder, 0o755);
  dataDir = join(folder, "data");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("PostgreSQL", () => {
  it("makes databases as graph-node wants them", async () => {
    const postgres = await startPostgres({ dataDir, port: await freePort() });
    try {
      await postgres.createDatabase("graph");
      const sql =
        "select pg_encoding_to_char(encoding) as encoding, datcollate from pg_database where datname = 'graph'";
      expect(await rows(postgres.url("graph"), sql)).toEqual([
        { encoding: "UTF8", datcollate: "C" },
      ]);
    } finally {
      await postgres.stop();
    }
  });

  it("refuses a wrong password", async () => {
    const postgres = await startPostgres({ dataDir, port: await freePort() });
    try {
      const wrong = postgres.url("postgres").replace(/:[0-9a-f]+@/, ":wrong@");
      await expect(rows(wrong, "select 1")).rejects.toThrow("password authentication failed");
    } finally {
      await postgres.stop();
    }
  });

  it("keeps its data over a stop, also a sudden one, until that is removed", async () => {
    const first = await startPostgres({ dataDir, port: await freePort() });
    await first.createDatabase("kept");
    await first.server.kill();
    const second = await startPostgres({ dataDir, port: await freePort() });
    expect(await rows(second.url("kept"), "select 1 as one")).toEqual([{ one: 1 }]);
    await second.remove();
    expect(existsSync(dataDir)).toBe(false);
  });

  it("starts again after a kill in the middle of a statement", async () => {
    const first = await startPostgres({ dataDir, port: await freePort() });
    const busy = new Client({ connectionString: first.url("postgres") });
    busy.on("error", () => {});
    await busy.connect();
    // It goes on without its server until it is done.
    const ended = busy.query("select count(*) from generate_series(1, 20000000)").catch(() => {});
    await first.server.kill();
    const second = await startPostgres({ dataDir, port: await freePort() });
    expect(await rows(second.url("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    await ended;
    await second.stop();
  });

  it("starts a standby that follows it, can be promoted and takes its place", async () => {
    const primary = await startPostgres({ dataDir, port: await freePort() });
    await primary.createDatabase("before");
    const options = { dataDir: join(folder, "standby"), port: await freePort() };
    const standby = await primary.startStandby("second", options);
    await primary.createDatabase("after");
    const names = async () => {
      const sql = "select datname from pg_database where datname in ('before', 'after') order by 1";
      return (await rows(standby.url("postgres"), sql)).length;
    };
    expect(await waitUntil(async () => (await names()) === 2)).toBe(true);
    expect(await rows(standby.url("postgres"), "select pg_is_in_recovery() as standby")).toEqual([
      { standby: true },
    ]);
    await primary.server.kill();
    await rows(standby.url("postgres"), "select pg_promote()");
    await standby.createDatabase("own");
    await standby.remove();
    await primary.remove();
  });

  it("stops the server of an earlier run before it clears its data", async () => {
    const earlier = await startPostgres({ dataDir, port: await freePort() });
    await clearPostgres(dataDir);
    await earlier.server.exited;
    expect(existsSync(dataDir)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)(
    "runs for root although its user cannot enter the folder",
    async () => {
      chmodSync(folder, 0o700);
      const postgres = await startPostgres({ dataDir, port: await freePort() });
      expect(await rows(postgres.url("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
      await postgres.remove();
    },
  );
});
