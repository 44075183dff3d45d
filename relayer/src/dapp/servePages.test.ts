import { createHash } from "node:crypto";
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
import type { PageWords } from "./words/pageWords.ts";
import { words } from "./words/words.ts";

const template = (name: string) =>
  `<title>Handsel</title><!--head--><script src="/assets/a-1.js"></script><p>${name}</p><div id="root"><!--summary--></div>`;

const worker = 'const build = "{build}"; const files = "{files}".split(" ");';

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
  for (const language of ["de", "ar"]) {
    await mkdir(join(folder, language, "assets"), { recursive: true });
    await writeFile(join(folder, language, "index.html"), template(`the page in ${language}`));
    await writeFile(join(folder, language, "pay.html"), template(`the page to pay in ${language}`));
    await writeFile(join(folder, language, "assets", "a-1.js"), script);
  }
  const files = {
    "/payment/": ["/assets/a-1.js", "/assets/b-1.js"],
    "/offline": ["/assets/b-1.js"],
  };
  await writeFile(join(folder, "sw.js"), worker);
  await writeFile(join(folder, "de", "sw.js"), worker);
  await writeFile(join(folder, "manifest.webmanifest"), "{}");
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
function appOf(deps: Deps, pages = folder) {
  const app = express().use(servePages(deps, pages));
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
      "/merchant/payments",
      "/payment/31337/0xab",
      "/payment/31337/0xab/problem",
      "/payments",
      "/receipt/31337/0xab",
      "/verify",
      "/find",
      "/disputes",
      "/how-escrow-works",
      "/help",
      "/wallet",
      "/offline",
    ].map(async (path) => (await fetch(server.url + path)).text()),
  );
  const heads = pages.map((page) => [
    /<title>(.+?)<\/title>/.exec(page)?.[1],
    /<meta name="description" content="(.+?)" \/>/.exec(page)?.[1],
  ]);
  expect(new Set(heads.flat()).size).toBe(26);
  expect(heads.flat()).not.toContain(undefined);
  for (const page of pages) expect(page).toMatch(/<noscript>.*needs JavaScript/);
  const texts = pages.filter((page) =>
    /<title>(How escrow works|Help|Without a connection)</.test(page),
  );
  expect(texts).toHaveLength(3);
  for (const page of texts) expect(page).not.toMatch(/talks to your wallet|has been paid/);
});

describe("what a browser keeps for times without a connection", () => {
  const open = async (path: string, language = "en") => {
    const response = await fetch(server.url + path, { headers: { "accept-language": language } });
    return { text: await response.text(), headers: response.headers };
  };

  test("is a page with nothing in it that will not be so later", async () => {
    const { text } = await open("/offline");
    expect(text).toContain("<h1>Without a connection</h1>");
    expect(text).not.toMatch(/id="served"|served_at|preconnect|modulepreload|31337/);
    expect((await open("/help")).text).toMatch(/id="served".*served_at/);
  });

  test("are its files by the worker, which is another for each language and each build", async () => {
    const { text, headers } = await open("/sw.js");
    expect(headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("vary")).toMatch(/accept-language.*cookie/i);
    const page = await (await fetch(`${server.url}/offline`)).text();
    const build = createHash("sha256").update(page).digest("hex");
    expect(text).toContain(`const build = "${build}"; `);
    expect(/files = "(.*?)"/.exec(text)?.[1]?.split(" ").toSorted()).toEqual([
      "/assets/a-1.js",
      "/assets/b-1.js",
    ]);
    expect((await open("/sw.js")).text).toBe(text);
    const german = (await open("/sw.js", "de")).text;
    expect(german).not.toBe(text);
    expect((await open("/de/sw.js")).text).not.toContain("const build");
    const renewed = await mkdtemp(join(tmpdir(), "handsel-pages-"));
    await mkdir(join(renewed, "assets"));
    for (const name of ["index.html", "pay.html"])
      await writeFile(join(renewed, name), template("the page").replace("a-1", "a-2"));
    await writeFile(join(renewed, "sw.js"), worker);
    const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
    const next = await startLocalServer(appOf(deps, renewed));
    const served = await (await fetch(`${next.url}/sw.js`)).text();
    expect(served).toContain('files = "/assets/a-2.js"');
    expect(served.slice(0, 40)).not.toBe(text.slice(0, 40));
    await next.close();
    await rm(renewed, { recursive: true });
  });

  test("is described to a system that installs it, and a build without a worker has none", async () => {
    const { headers } = await open("/manifest.webmanifest");
    expect(headers.get("content-type")).toMatch(/^application\/manifest\+json/);
    expect(
      (await fetch(`${server.url}/sw.js`, { headers: { "accept-language": "ar" } })).status,
    ).toBe(404);
  });
});

describe("the language of a page", () => {
  const open = async (path: string, accepted: string, cookie = "") => {
    const headers = { "accept-language": accepted, cookie };
    const response = await fetch(server.url + path, { headers });
    return { page: await response.text(), vary: response.headers.get("vary") };
  };
  const languageOf = async (...asked: Parameters<typeof open>) =>
    /the page(?: to pay)?(?: in (\w+))?/.exec((await open(...asked)).page)?.[1] ?? "en";

  test.each([
    ["none that is built", "nl,tlh;q=0.5", "en"],
    ["one of another country", "de-AT,en;q=0.5", "de"],
    ["several, the best first", "fr,ar;q=0.8,de;q=0.4", "ar"],
    ["nothing", "", "en"],
    ["what is no language", "*;q=x,,;;", "en"],
  ])("is the browser's: %s", async (_, accepted, language) => {
    for (const path of ["/help", "/pay/cs_0a"])
      expect(await languageOf(path, accepted)).toBe(language);
  });

  test("is the one that was chosen before, and that of the address before that", async () => {
    expect(await languageOf("/help", "ar", "a=b; handsel.language=de")).toBe("de");
    expect(await languageOf("/help?lang=ar", "en", "handsel.language=de")).toBe("ar");
    for (const unknown of ["fr", "../..", "constructor", "", "%00"]) {
      const cookie = `handsel.language=${unknown}`;
      expect(await languageOf(`/help?lang=${encodeURIComponent(unknown)}`, "de", cookie)).toBe(
        "de",
      );
    }
  });

  test("is that of what it says before its scripts run, and of its files", async () => {
    const { page, vary } = await open("/help", "de");
    expect(page).toContain("<h1>Hilfe</h1>");
    expect(vary).toMatch(/accept-language.*cookie/i);
    expect((await open("/pay/cs_0a", "ar")).page).toContain("JavaScript");
    const script = await fetch(`${server.url}/ar/assets/a-1.js`);
    expect(script.headers.get("cache-control")).toContain("immutable");
    for (const path of ["/de/index.html", "/de/pay.html", "/de/preload.json"])
      expect((await fetch(server.url + path, { redirect: "manual" })).status).toBe(302);
  });

  test("is there as soon as it is built", async () => {
    expect(await languageOf("/help", "zh")).toBe("en");
    await mkdir(join(folder, "zh", "assets"), { recursive: true });
    await writeFile(join(folder, "zh", "pay.html"), template("the page to pay in zh"));
    await writeFile(join(folder, "zh", "index.html"), template("the page in zh"));
    expect(await languageOf("/help", "zh")).toBe("zh");
    expect(await languageOf("/pay/cs_0a", "zh-Hans-CN")).toBe("zh");
  });
});

test.each(Object.entries(words))("in %s everything is said that English says", (_, said) => {
  expect(Object.keys(said.purposes)).toEqual(Object.keys(words.en.purposes));
  const texts = (of: PageWords) => [
    ...Object.values(of.purposes).flat(),
    ...[of.payTo("1", "2"), of.paidWithHandsel("3"), of.questions("4"), of.askShop("5")],
    ...[of.beforePaying, of.payNeedsScripts, of.notOpen, of.needsScripts],
    ...[of.appNeedsScripts, of.textNeedsScripts, of.partMissing, of.tooOften],
  ];
  expect(texts(said).filter((text) => text.trim() === "")).toEqual([]);
  const untranslated = texts(said).filter(
    (text, index) => text.includes(" ") && text === texts(words.en)[index],
  );
  if (said !== words.en) expect(untranslated).toEqual([]);
  expect(texts(said).join()).toMatch(/1.*2|2.*1/);
  for (const digit of "345") expect(texts(said).join()).toContain(digit);
  expect(new Intl.NumberFormat(said.locale).format(12)).toBe("12");
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
