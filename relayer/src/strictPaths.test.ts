import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "./parts.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";
import { testDeps } from "./testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "./testing/testServer.ts";

let database: TestDatabase;
let folder: string;
let server: TestServer;
let withPages: TestServer;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "handsel-strict-"));
  await mkdir(join(folder, "assets"));
  for (const page of ["index.html", "pay.html"]) {
    await writeFile(join(folder, page), "<!doctype html><title>dApp</title>");
  }
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  ({ key } = await createTestMerchant(deps));
  server = await startTestServer(deps);
  const dapp = { ...deps.config.dapp, folder };
  withPages = await startTestServer({ ...deps, config: { ...deps.config, dapp } });
});
afterAll(async () => {
  await server.close();
  await withPages.close();
  await database.remove();
  await rm(folder, { recursive: true });
});

const respelled: [string, (path: string) => string][] = [
  ["a slash at its end", (path) => `${path}/`],
  ["capitals", (path) => path.toUpperCase()],
  ["a capital", (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase())],
];
const disguised: typeof respelled = [
  [
    "an encoded letter",
    (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  ],
  ["two slashes", (path) => `/${path}`],
];

describe.each(operationsOf(parts))("the path of $id", ({ method, path }) => {
  const filled = path.replace(/\{\w+\}/g, "1");

  test.each([...respelled, ...disguised])("with %s is no path of the API", async (_, respell) => {
    const answer = await server.call(method.toUpperCase(), respell(filled), { key });
    expect([answer.status, answer.json?.code], answer.text).toEqual([404, "not_found"]);
    const preflight = { headers: { origin: "https://a.example" } };
    const { headers } = await server.call("OPTIONS", respell(filled), preflight);
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each(respelled)("with %s is no page either", async (_, respell) => {
    const answer = await withPages.call(method.toUpperCase(), respell(filled), { key });
    expect([answer.status, answer.json?.code], answer.text).toEqual([404, "not_found"]);
  });
});

test.each(["/metrics", "/readyz"])(
  "the public port does not know %s, however it is written",
  async (path) => {
    for (const [, respell] of [
      ["itself", (same: string) => same] as const,
      ...respelled,
      ...disguised,
    ]) {
      expect((await server.call("GET", respell(path))).status).toBe(404);
      expect((await withPages.call("GET", respell(path))).text).toContain("<title>dApp</title>");
    }
  },
);
