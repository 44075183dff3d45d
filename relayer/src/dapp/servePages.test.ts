import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLimits } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { type LocalServer, startLocalServer } from "../testing/localServer.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { servePages } from "./servePages.ts";

const template = (name: string) =>
  `<title>Handsel</title><!--head--><p>${name}</p><div id="root"><!--summary--></div>`;

let folder: string;
let database: TestDatabase;
let server: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-pages-"));
  await mkdir(join(folder, "assets"));
  const script = "console.log(1);".repeat(100);
  await writeFile(join(folder, "index.html"), template("the page"));
  await writeFile(join(folder, "pay.html"), template("the page to pay"));
  await writeFile(join(folder, "embed-v1.js"), script);
  const files = { "/payment/": ["assets/a-1.js", "assets/b-1.js"] };
  await writeFile(join(folder, "preload.json"), JSON.stringify(files));
  await writeFile(join(folder, "assets", "a-1.js"), script);
  await writeFile(join(folder, "assets", "a-1.js.br"), brotliCompressSync(script));
  await writeFile(join(folder, "assets", "a-1.js.gz"), gzipSync(script));
  await writeFile(join(folder, "assets", "b-1.js"), script);
  database = await createTestDatabase();
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startLocalServer(appOf(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
  await rm(folder, { recursive: true, force: true });
});

/** The pages alone, with the limits that their application has. */
function appOf(deps: Deps) {
  const app = express().use(servePages(deps, folder));
  app.locals.limits = createLimits(deps.config);
  return app;
}

test.each([
  "/pay/cs_0a",
  "/link/pl_0a",
  "/payment/31337/0xab",
  "/payment/31337/0xab/problem",
  "/receipt/31337/0xab",
])("%s is answered with the page, whatever a mail adds to it", async (path) => {
  for (const added of ["", ".", ",", ")", "%3E", "%22", "/", ".%20Thanks", "?from=mail"]) {
    const response = await fetch(server.url + path + added);
    expect([added, response.status]).toEqual([added, 200]);
    expect(await response.text()).toContain("<p>the page");
    expect(new URL(response.url).pathname).toBe(path);
  }
});

test.each(["/v1", "/v1/x", "/v2/x", "/V2", "/api/checkouts", "/v10/checkouts/cs_0a"])(
  "%s is no page, so that a program that is wrong can read the answer",
  async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  },
);

test("what asks for JSON gets no page", async () => {
  const headers = { accept: "application/json" };
  expect((await fetch(`${server.url}/checkouts`, { headers })).status).toBe(404);
  const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  expect((await fetch(`${server.url}/checkouts`, { headers: browser })).status).toBe(200);
  expect((await fetch(`${server.url}/vase`)).status).toBe(200);
});

describe("a file of the build", () => {
  const ask = (path: string, encoding: string) =>
    fetch(server.url + path, { headers: { "accept-encoding": encoding } });

  test.each([
    ["br", "br"],
    ["gzip", "gzip"],
    ["gzip, deflate, br", "br"],
    ["identity", null],
  ])("is served to a browser that takes %s as %s, for a year", async (accepted, encoding) => {
    const response = await ask("/assets/a-1.js", accepted);
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
    expect(await response.text()).toMatch(/^console/);
  });

  test("that has no compressed form is served as it is", async () => {
    const response = await ask("/assets/b-1.js", "br");
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.text()).toMatch(/^console/);
  });

  test("that shops load from their own pages may be loaded there, and no other may", async () => {
    const { headers } = await ask("/embed-v1.js", "br");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("content-type")).toMatch(/^text\/javascript/);
    const others = await ask("/assets/b-1.js", "br");
    expect(others.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("that does not exist is not found", async () => {
    expect((await ask("/assets/none.js", "br")).status).toBe(404);
  });
});

test("a page names the files of its first view, has the configuration with it, and says what it is for", async () => {
  const page = await (await fetch(`${server.url}/payment/31337/0xab`)).text();
  const preloads = [...page.matchAll(/<link rel="modulepreload" [^>]*href="(.+?)" \/>/g)];
  expect(preloads.map(([, href]) => href)).toEqual(["/assets/a-1.js", "/assets/b-1.js"]);
  const served = JSON.parse(/id="served">(.+?)<\/script>/.exec(page)?.[1] ?? "");
  expect(served.config.chains[0].id).toBe(31337);
  expect(Math.abs(Date.parse(served.served_at) - Date.now())).toBeLessThan(60_000);
  expect(page).toContain("<h1>Payment</h1>");
  expect(await (await fetch(`${server.url}/verify`)).text()).not.toContain("modulepreload");
  expect((await fetch(`${server.url}/preload.json`, { redirect: "manual" })).status).toBe(302);
});

test("a payment's page opens the connection to its chain's node, and no other page does", async () => {
  const connections = async (path: string) => {
    const page = await (await fetch(server.url + path)).text();
    return [...page.matchAll(/<link rel="preconnect" crossorigin href="(.+?)" \/>/g)].map(
      ([, href]) => href,
    );
  };
  expect(await connections("/payment/31337/0xab")).toContain("http://127.0.0.1:1");
  for (const path of ["/payment/1/0xab", "/verify", "/", "/pay/cs_0a"])
    expect(await connections(path)).toEqual([]);
});

test("each page has a title and a description of its own, and says what it needs with scripts off", async () => {
  const pages = await Promise.all(
    [
      "/",
      "/merchant",
      "/payment/31337/0xab",
      "/payment/31337/0xab/problem",
      "/receipt/31337/0xab",
      "/verify",
      "/find",
      "/disputes",
      "/wallet",
    ].map(async (path) => (await fetch(server.url + path)).text()),
  );
  const heads = pages.map((page) => [
    /<title>(.+?)<\/title>/.exec(page)?.[1],
    /<meta name="description" content="(.+?)" \/>/.exec(page)?.[1],
  ]);
  expect(new Set(heads.flat()).size).toBe(16);
  expect(heads.flat()).not.toContain(undefined);
  for (const page of pages) expect(page).toMatch(/<noscript>.*needs JavaScript/);
});

test("a client that opens pages too often is told to wait, in words for people", async () => {
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const rateLimits = { ...deps.config.rateLimits, read: 2 };
  const strict = await startLocalServer(appOf({ ...deps, config: { ...deps.config, rateLimits } }));
  const open = () => fetch(`${strict.url}/merchant`);
  expect([(await open()).status, (await open()).status]).toEqual([200, 200]);
  const refused = await open();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(refused.headers.get("content-type")).toContain("text/plain");
  expect(await refused.text()).toContain("open this page again in a minute");
  // What was loaded before, and what is cached, needs files alone.
  expect((await fetch(`${strict.url}/assets/a-1.js`)).status).toBe(200);
  await strict.close();
});
