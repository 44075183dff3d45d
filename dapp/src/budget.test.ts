import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bundle, ENTRY } from "../scripts/bundle.ts";

const checkout = "src/features/checkout/CheckoutPage.tsx";
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
  return (await bundle.weigh(bundle.closure([ENTRY, ...keys]))).kilobytes;
}

describe("the checkout, gzipped", () => {
  it("shows the order with at most 140 KB", async () => {
    expect(await kilobytes(checkout)).toBeLessThanOrEqual(140);
  });

  it("connects, signs and pays with at most 180 KB", async () => {
    expect(await kilobytes(checkout, payCard, wallet)).toBeLessThanOrEqual(180);
  });

  it("has at most 15 KB of styles", async () => {
    expect((await bundle.weighStyles()).kilobytes).toBeLessThanOrEqual(15);
  });

  it("imports no merchant page, not even lazily", () => {
    const reachable = [...bundle.closure([ENTRY, checkout], true)].join("\n");
    expect(reachable).toContain(payCard);
    expect(reachable).not.toMatch(/merchant|Dialog|features\/payment/);
  });

  it("loads a development wallet only when it is used", () => {
    const before = [...bundle.closure([ENTRY, checkout, payCard, wallet])].join("\n");
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
