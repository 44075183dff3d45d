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
  // In its own process, because vitest's NODE_ENV would make a development build.
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

/** Returns all modules that these import statically; with `later`, also those they import lazily. */
function closure(keys: string[], later = false): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { imports = [], dynamicImports = [], isEntry } = chunkOf(key);
    // The entry may import every page lazily.
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

describe("the checkout, gzipped", () => {
  it("shows the order with at most 140 KB", async () => {
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

  it("imports no merchant page, not even lazily", () => {
    const reachable = [...closure([entry, checkout], true)].join("\n");
    expect(reachable).toContain(payCard);
    expect(reachable).not.toMatch(/merchant|Dialog|features\/payment/);
  });

  it("loads a development wallet only when it is used", () => {
    const before = [...closure([entry, checkout, payCard, wallet])].join("\n");
    expect(before).not.toContain("developmentProvider");
  });
});

describe("the content security policy allows", () => {
  it("the built page: no inline script, style or handler", async () => {
    const page = await readFile(join(folder, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
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
