import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bundle, ENTRY, PAY_ENTRY } from "../scripts/bundle.ts";

const payCard = "src/features/checkout/PayCard.tsx";
const wallet = "src/features/wallet/parts.ts";

const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");

let folder: string;
let bundle: Bundle;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-dapp-"));
  // In its own process, because vitest's NODE_ENV would make a development build.
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NODE_ENV: "production" },
  });
  bundle = await Bundle.read(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function kilobytes(...keys: string[]): Promise<number> {
  return (await bundle.weigh(bundle.closure([PAY_ENTRY, ...keys]))).kilobytes;
}

/** Modules of the project, without the files that several of them share. */
function sourcesOf(keys: ReadonlySet<string>): string {
  return [...keys].filter((key) => key.startsWith("src/")).join("\n");
}

describe("the checkout, gzipped", () => {
  it("shows the order with at most 110 KB", async () => {
    expect(await kilobytes()).toBeLessThanOrEqual(110);
  });

  it("connects, signs and pays with at most 180 KB", async () => {
    expect(await kilobytes(payCard, wallet)).toBeLessThanOrEqual(180);
  });

  it("has at most 15 KB of styles", async () => {
    expect((await bundle.weighStyles()).kilobytes).toBeLessThanOrEqual(15);
  });

  it("imports no router, dialog, merchant's or payment's page, not even lazily", () => {
    const reachable = sourcesOf(bundle.closure([PAY_ENTRY], true));
    expect(reachable).toContain(payCard);
    expect(reachable).not.toMatch(/merchant|Dialog|features\/payment|routes/);
  });

  it("loads a development wallet only when it is used", () => {
    const before = sourcesOf(bundle.closure([PAY_ENTRY, payCard, wallet]));
    expect(before).not.toContain("developmentProvider");
  });
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
