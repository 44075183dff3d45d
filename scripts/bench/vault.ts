/**
 * `npm run bench:vault [-- --unlocks 9]`: builds the worker that holds a wallet's keys, and measures in a real browser how long an
 * unlock takes beside the scrypt that it cannot do without, and for how long the page stands still meanwhile. Prints the figures,
 * writes docs/measurements/vault.json, and fails where a bar is missed.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "@handsel/services/browser";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import type { Page } from "playwright-core";
import { build } from "vite";
import { SCRYPT_COST } from "../../dapp/src/lib/vault/vault.ts";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";
import { median } from "../lib/median.ts";

const HELP = `npm run bench:vault [-- --unlocks 9]   measures how long unlocking a wallet takes

  --unlocks   times that the wallet is unlocked (9)
  --help      this text`;

/** Bars: an unlock as a multiple of the bare derivation, the page's longest stop in ms, and the worker's size in KB. */
const MOST_TIMES = 1.5;
const MOST_STILL = 50;
const MOST_SIZE = 90;

const { values } = parseArgs({
  options: {
    unlocks: { type: "string", default: "9" },
    help: { type: "boolean", default: false },
  },
});

/** Times of one unlock and of the bare derivation, and how long the page stood still at most. */
interface Times {
  unlock: number;
  bare: number;
  still: number;
}

/** What a page has of a worker; the types of browsers and of Node exclude each other. */
type BrowserWorker = new (
  url: string,
  options: { type: "module" },
) => {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
};

async function buildWorkers(folder: string): Promise<void> {
  await build({
    root: join(root, "dapp"),
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      target: "es2023",
      minify: true,
      lib: {
        entry: {
          worker: join(root, "dapp", "src", "lib", "vault", "worker.ts"),
          bareScrypt: join(import.meta.dirname, "vault", "bareScrypt.ts"),
        },
        formats: ["es"],
      },
    },
  });
}

/** Serves the built files, and an empty page. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? "/");
    const isPage = !name.endsWith(".js");
    response.setHeader("content-type", isPage ? "text/html" : "text/javascript");
    try {
      response.end(
        isPage ? "<!doctype html><title>Vault</title>" : readFileSync(join(folder, name)),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Makes a wallet, and unlocks it as often as asked, by turns with the bare derivation. */
function measureUnlocks(page: Page, unlocks: number): Promise<Times[]> {
  return page.evaluate(
    async ([count, cost]) => {
      const { Worker: Start } = globalThis as unknown as { Worker: BrowserWorker };
      const wallet = new Start("/worker.js", { type: "module" });
      const bare = new Start("/bareScrypt.js", { type: "module" });
      const password = "four mugs on a shelf";
      const ask = (method: string, parameters?: unknown) =>
        new Promise<void>((resolve, reject) => {
          wallet.onmessage = ({ data }) => {
            const { id, error } = data as { id?: number; error?: unknown };
            if (error !== undefined) reject(new Error(JSON.stringify(error)));
            else if (id !== undefined) resolve();
          };
          wallet.postMessage({ id: 1, method, parameters });
        });
      const derive = () =>
        new Promise<number>((resolve) => {
          bare.onmessage = ({ data }) => resolve(Number(data));
          bare.postMessage(cost);
        });
      /** The longest time for which the page did nothing, while this works. */
      const watching = async (work: () => Promise<void>) => {
        let [longest, last] = [0, performance.now()];
        const channel = new MessageChannel();
        let isOver = false;
        channel.port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (!isOver) setTimeout(() => channel.port2.postMessage(null), 1);
        };
        channel.port2.postMessage(null);
        await work();
        isOver = true;
        return longest;
      };
      await ask("create", { password, words: 12, name: "Everyday" });
      const times: Times[] = [];
      // The first warms both up.
      for (let nth = 0; nth <= count; nth += 1) {
        await ask("lock");
        let unlock = 0;
        const still = await watching(async () => {
          const begun = performance.now();
          await ask("unlock", { password });
          unlock = performance.now() - begun;
        });
        const time = { unlock, still, bare: await derive() };
        if (nth > 0) times.push(time);
      }
      return times;
    },
    [unlocks, SCRYPT_COST] as const,
  );
}

function report(times: readonly Times[], size: number): Measurement[] {
  const conditions = `${times.length} unlocks by turns with scrypt alone, N = ${SCRYPT_COST}, each in a worker, ${availableParallelism()} cores, headless Chromium`;
  const row = (metric: string, value: number, unit: string, max: number | null): Measurement => {
    return { metric, value: Number(value.toFixed(2)), unit, max, conditions };
  };
  const of = (name: keyof Times) => median(times.map((time) => time[name]));
  return [
    row("unlock: median", of("unlock"), "ms", null),
    row("scrypt alone: median", of("bare"), "ms", null),
    row("unlock, as a multiple of scrypt", of("unlock") / of("bare"), "", MOST_TIMES),
    row(
      "page standing still while it unlocks: median of the longest",
      of("still"),
      "ms",
      MOST_STILL,
    ),
    row("worker: size, gzipped", size / 1024, "KB", MOST_SIZE),
  ];
}

async function measure(unlocks: number, folder: string): Promise<void> {
  await buildWorkers(folder);
  const server = await serve(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const times = await measureUnlocks(page, unlocks);
    const rows = report(times, gzipSync(readFileSync(join(folder, "worker.js"))).length);
    console.table(rows, ["metric", "value", "unit", "max"]);
    writeMeasurements("vault", rows);
    const missed = rows.filter(({ value, max }) => value > (max ?? Number.POSITIVE_INFINITY));
    if (missed.length > 0) {
      throw new UserError(
        missed.map((row) => `${row.metric}: ${row.value}, above ${row.max}.`).join("\n"),
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}

if (values.help) {
  console.log(HELP);
} else {
  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-vault-"));
  try {
    const unlocks = Number(values.unlocks);
    if (!Number.isInteger(unlocks) || unlocks < 1) {
      throw new UserError("--unlocks takes a whole number from 1.");
    }
    await measure(unlocks, folder);
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
