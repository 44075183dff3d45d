import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const kilobyte = 1024;
const entry = "index.html";
const checkout = "src/features/checkout/CheckoutPage.tsx";
const payCard = "src/features/checkout/PayCard.tsx";
const wallet = "src/features/wallet/parts.ts";

const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");

let folder: string;
let manifest: Record<string, Chunk>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-dapp-"));
  // In a process of its own: the test runner's NODE_ENV would give a development build.
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NODE_ENV: "production" },
  });
  manifest = JSON.parse(await readFile(join(folder, ".vite", "manifest.json"), "utf8"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function chunkOf(key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}.`);
  return chunk;
}

/** What the browser loads for these modules, with what they import at once; or also what they may import later. */
function closure(keys: string[], later = false): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { imports = [], dynamicImports = [], isEntry } = chunkOf(key);
    // The entry knows every route; a page is only its own.
    for (const next of later && !isEntry ? [...imports, ...dynamicImports] : imports) visit(next);
  };
  for (const key of keys) visit(key);
  return seen;
}

async function kilobytes(keys: Set<string>): Promise<number> {
  const files = new Set(
    [...keys].flatMap((key) => [chunkOf(key).file, ...(chunkOf(key).css ?? [])]),
  );
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
}

describe("what the checkout weighs, gzipped", () => {
  it("paints the order with at most 140 KB", async () => {
    expect(await kilobytes(closure([entry, checkout]))).toBeLessThanOrEqual(140);
  });

  it("connects, signs and pays with at most 180 KB", async () => {
    expect(await kilobytes(closure([entry, checkout, payCard, wallet]))).toBeLessThanOrEqual(180);
  });

  it("has at most 15 KB of styles", async () => {
    const styles = new Set(Object.values(manifest).flatMap(({ css = [] }) => css));
    const sizes = await Promise.all(
      [...styles].map(async (file) => gzipSync(await readFile(join(folder, file))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / kilobyte).toBeLessThanOrEqual(15);
  });

  it("reaches no page of the merchant's, even later", () => {
    const reachable = [...closure([entry, checkout], true)].join("\n");
    expect(reachable).toContain(payCard);
    expect(reachable).not.toMatch(/merchant|Dialog|features\/payment/);
  });

  it("loads the development wallet only when one is used", () => {
    const before = [...closure([entry, checkout, payCard, wallet])].join("\n");
    expect(before).not.toContain("developmentProvider");
  });
});

describe("what the content security policy forbids", () => {
  it("is not in the page: no inline script, style or handler", async () => {
    const page = await readFile(join(folder, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  it("is not in our own components: no raw HTML", async () => {
    const files = await readdir(import.meta.dirname, { recursive: true });
    const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));
    const texts = await Promise.all(
      sources.map((file) => readFile(join(import.meta.dirname, file), "utf8")),
    );
    expect(texts.join("\n")).not.toMatch(/dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML/);
  });
});
