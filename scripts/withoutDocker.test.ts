import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { type Chain, LOCAL_CHAIN_ID, startChain } from "@handsel/services/chain";
import { startServer } from "@handsel/services/child";
import { deployContracts } from "@handsel/services/contracts";
import { buildDapp, dappFolder } from "@handsel/services/dapp";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { answersOk } from "@handsel/services/relayer";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parts } from "../relayer/src/parts.ts";
import {
  configurationsOf,
  secretVariables,
} from "../relayer/src/platform/configuration/readConfig.ts";
import { blocksOf } from "./test/codeBlocks.ts";
import { copyProject } from "./test/projectCopy.ts";

const page = readFileSync(join(root, "docs", "production.md"), "utf8");
const { sh, sql, json, ini } = blocksOf(page, "Without Docker");
const [build, prepare, start, createMerchant] = sh;
const folder = mkdtempSync(join(tmpdir(), "handsel-without-docker-"));
/** A copy of the project: following the page writes secrets and variables. */
const copy = join(folder, "project");
const secret = (name: string) => join(copy, "relayer", "secrets", name);
/** The name that the page gives to role and database is that of the test server's superuser. */
const renamed = (text = "") => text.replaceAll(/\bhandsel\b/g, "relayer");

let chain: Chain;
let postgres: Postgres;

beforeAll(async () => {
  [chain, postgres] = await Promise.all([
    startChain({ port: await freePort(), logFile: join(folder, "chain.log") }),
    startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() }),
    buildDapp(),
  ]);
  await deployContracts(chain.rpcUrl);
  copyProject(copy);
  mkdirSync(join(copy, "dapp"), { recursive: true });
  symlinkSync(dappFolder, join(copy, "dapp", "dist"));
});

afterAll(async () => {
  await Promise.all([chain?.stop(), postgres?.remove()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command of the page in the copy; its own Node's folder is first in PATH. */
function run(command = "") {
  const [program = "", ...args] = command.trim().match(/"[^"]*"|\S+/g) ?? [];
  const { status, stdout, stderr } = spawnSync(
    program,
    args.map((word) => word.replaceAll('"', "")),
    { cwd: copy, env: environment(), encoding: "utf8", shell: process.platform === "win32" },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout.trim().split("\n").at(-1) ?? "";
}

function environment() {
  return { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) };
}

describe("docs/production.md without Docker", () => {
  it("begins with a build that is run elsewhere, and makes the secrets", () => {
    expect(build).toBe("npm run build\n");
    const { hot_wallet, missing } = JSON.parse(run(prepare));
    expect(hot_wallet).toMatch(/^0x/);
    expect(missing).toEqual([secret("chains")]);
  });

  it("makes a role that owns a database", async () => {
    const password = readFileSync(secret("postgres_password"), "utf8");
    const client = new Client({ connectionString: postgres.url("postgres") });
    await client.connect();
    for (const statement of renamed(sql[0]).replace("…", password).trim().split("\n")) {
      await client.query(statement);
    }
    await client.end();
    const url = readFileSync(secret("database_url"), "utf8");
    expect(url).toContain("@postgres:5432/");
    const local = `@127.0.0.1:${postgres.port}/`;
    writeFileSync(secret("database_url"), renamed(url.replace("@postgres:5432/", local)));
  });

  it("sets no variable that there is not", () => {
    const secrets = secretVariables(parts);
    const known = configurationsOf(parts)
      .flatMap(({ configuration }) => Object.keys(configuration.variables))
      .map((name) => (secrets.includes(name) ? `${name}_FILE` : name));
    const set = [...`${ini[0]}`.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(4);
    expect(known).toEqual(expect.arrayContaining(set));
  });

  it("starts a relayer that is ready, serves the dApp and takes a merchant", async () => {
    const chains = JSON.parse(`${json[0]}`);
    expect(chains).toMatchObject([{ id: 8453, rpcUrls: [expect.any(String), expect.any(String)] }]);
    // The page's chain and providers are none of this machine.
    const here = { id: LOCAL_CHAIN_ID, rpcUrls: [chain.rpcUrl], publicRpcUrl: chain.rpcUrl };
    writeFileSync(secret("chains"), JSON.stringify([{ ...chains[0], ...here }]));
    const [port, monitoringPort] = [await freePort(), await freePort()];
    const env = join(copy, "relayer", ".env");
    writeFileSync(env, `${ini[0]}`);
    appendFileSync(env, `PORT=${port}\nMONITORING_PORT=${monitoringPort}\n`);
    const [program, ...args] = `${start}`.trim().split(" ");
    expect(program).toBe("node");
    const relayer = await startServer({
      ...{ name: "the relayer", command: process.execPath, args, cwd: copy },
      logFile: join(folder, "relayer.log"),
      isReady: (log) =>
        log.includes('"msg":"ready"') && answersOk(`http://127.0.0.1:${monitoringPort}/readyz`),
      stopSignal: "SIGTERM",
    });
    try {
      const url = `http://127.0.0.1:${port}`;
      // The next command keeps this process from seeing that the server ends an idle connection.
      const page = await fetch(url, { headers: { connection: "close" } });
      expect(await page.text()).toContain("<div id=");
      const made = run(createMerchant?.replace("0x…", accounts.merchant.address));
      const headers = { authorization: `Bearer ${JSON.parse(made).api_key}` };
      expect((await fetch(`${url}/v1/checkouts`, { headers })).status).toBe(200);
    } finally {
      await relayer.stop();
    }
  });
});

it("says in a sentence that a Node without TypeScript is too old", () => {
  const program = join(root, "relayer", "start.mjs");
  const { status, stderr } = spawnSync(process.execPath, ["--no-strip-types", program], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Node ${process.versions.node} is too old for the relayer: use Node 22.18 or newer.\n`,
  );
});
