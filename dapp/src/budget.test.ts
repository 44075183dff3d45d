import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bundle, ENTRY, PAY_ENTRY } from "../scripts/bundle.ts";
import { pageWeights } from "../scripts/pageWeights.ts";

const payCard = "src/features/checkout/PayCard.tsx";
const wallet = "src/features/wallet/parts.ts";

const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");

let folder: string;
/** Build of the app, and that of the pages on which customers pay. */
let app: Bundle;
let pay: Bundle;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-dapp-"));
  // In its own process, because vitest's NODE_ENV would make a development build.
  for (const mode of ["production", "pay", "embed"]) {
    await promisify(execFile)(
      process.execPath,
      [vite, "build", "--mode", mode, "--outDir", folder],
      { cwd: join(import.meta.dirname, ".."), env: { ...process.env, NODE_ENV: "production" } },
    );
  }
  [app, pay] = await Promise.all([Bundle.read(folder, ENTRY), Bundle.read(folder, PAY_ENTRY)]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The modules with a file of their own, one a line. */
function sourcesOf(keys: ReadonlySet<string>): string {
  return [...keys].filter((key) => key.startsWith("src/")).join("\n");
}

describe("a page, gzipped", () => {
  it.each(pageWeights)("weighs at most $most KB: $name", async ({ entry, modules, most }) => {
    const bundle = entry === PAY_ENTRY ? pay : app;
    const { kilobytes } = await bundle.weigh(bundle.closure([entry, ...modules]));
    expect(kilobytes).toBeLessThanOrEqual(most);
  });

  it("is weighed, whichever it is", () => {
    const weighed = pageWeights.flatMap(({ modules }) => modules);
    const pages = app.pages();
    expect(pages).toContain("src/features/merchant/MerchantPage.tsx");
    expect(pages.filter((page) => /features/.test(page) && !weighed.includes(page))).toEqual([]);
  });

  it("has at most 15 KB of styles", async () => {
    for (const bundle of [app, pay]) {
      expect((await bundle.weighStyles()).kilobytes).toBeLessThanOrEqual(15);
    }
  });

  it("imports no router, dialog, merchant's or payment's page, not even lazily", () => {
    const reachable = sourcesOf(pay.closure([PAY_ENTRY], true));
    expect(reachable).toContain(payCard);
    expect(reachable).not.toMatch(/merchant|Dialog|features\/payment|routes/);
  });

  it("is able to take a payment once six files are there", async () => {
    const { files } = await pay.weigh(pay.closure([PAY_ENTRY, payCard, wallet]));
    expect(files).toBeLessThanOrEqual(6);
  });

  it("loads a development wallet only when it is used", () => {
    const before = sourcesOf(pay.closure([PAY_ENTRY, payCard, wallet]));
    expect(before).not.toContain("developmentProvider");
  });
});

it("the worker that holds a wallet's keys is one file of at most 90 KB, gzipped, which no first paint loads", async () => {
  const names = await readdir(join(folder, "assets"));
  const workers = names.filter((name) => /^worker-.*\.js$/.test(name));
  expect(workers).toHaveLength(1);
  const script = await readFile(join(folder, "assets", workers[0] ?? ""));
  expect(script.toString()).not.toMatch(/\bimport\s*["'({*]/);
  expect(gzipSync(script).length).toBeLessThanOrEqual(90 * 1024);
  for (const bundle of [app, pay]) {
    expect(sourcesOf(bundle.closure([bundle === app ? ENTRY : PAY_ENTRY]))).not.toMatch(/vault/);
  }
});

it("the script that shops load into their pages weighs at most 8 KB, gzipped, and has no imports", async () => {
  const script = await readFile(join(folder, "embed-v1.js"));
  expect(gzipSync(script).length).toBeLessThanOrEqual(8 * 1024);
  expect(script.toString()).toMatch(/customElements/);
  expect(script.toString()).not.toMatch(/\bimport\b|innerHTML/);
});

describe("the content security policy allows", () => {
  it("the built page: no inline script, style or handler", async () => {
    const pages = [ENTRY, PAY_ENTRY].map((page) => readFile(join(folder, page), "utf8"));
    expect((await Promise.all(pages)).join("\n")).not.toMatch(
      /<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc=)/,
    );
  });

  it("our components: no raw HTML", async () => {
    const files = await readdir(import.meta.dirname, { recursive: true });
    const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));
    const texts = await Promise.all(
      sources.map((file) => readFile(join(import.meta.dirname, file), "utf8")),
    );
    expect(texts.join("\n")).not.toMatch(/dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML/);
  });
});
