import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { withoutLifecycle } from "../../go.mjs";
import type { Indexer, IndexerOptions, Kind } from "./indexer.ts";

export const PONDER_VERSION = "0.16.10";

/** Packages that the app imports. */
const PACKAGES = [`ponder@${PONDER_VERSION}`, "hono@4.13.19", "viem@2.57.20"];

/**
 * Installs Ponder from the npm registry into the project's cache folder, apart from the product's packages.
 *
 * @returns its folder; null when the installation fails.
 */
export async function installPonder(): Promise<string | null> {
  const folder = join(root, ".cache", `ponder-${PONDER_VERSION}`);
  if (existsSync(program(folder))) return folder;
  const npm = process.env.npm_execpath;
  if (npm === undefined) return null;
  mkdirSync(folder, { recursive: true });
  console.log(`Getting Ponder ${PONDER_VERSION} …`);
  const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  try {
    await promisify(execFile)(
      process.execPath,
      [npm, "install", "--prefix", folder, ...options, ...PACKAGES],
      { cwd: folder, env: withoutLifecycle(process.env), maxBuffer: 2 ** 26 },
    );
    return folder;
  } catch {
    return null;
  }
}

function program(folder: string): string {
  return join(folder, "node_modules", "ponder", "dist", "esm", "bin", "ponder.js");
}

/** Starts Ponder on `ponderApp`. */
export async function startPonder(
  packages: string,
  { rpcUrl, escrow, databaseUrl, folder }: IndexerOptions,
): Promise<Indexer> {
  // Copied beside its packages, because Ponder resolves them from the app's folder.
  const app = join(packages, "app");
  rmSync(app, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "..", "ponderApp"), app, { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = await startServer({
    name: "Ponder",
    command: process.execPath,
    args: [
      ...[program(packages), "start", "--root", app, "--schema", "handsel"],
      ...["--hostname", "127.0.0.1", "--port", new URL(url).port],
    ],
    cwd: app,
    env: {
      ...{ DATABASE_URL: databaseUrl, CHAIN_RPC_URL: rpcUrl, ESCROW_ADDRESS: escrow },
      ...{ PONDER_TELEMETRY_DISABLED: "true", NO_COLOR: "1" },
    },
    logFile: join(folder, "ponder.log"),
    isReady: () => answersOk(`${url}/health`),
  });
  return { url: `${url}/graphql`, stop: server.stop };
}

/** Ponder, whose packages are in a folder. */
export function ponderKind(packages: string): Kind {
  return { name: "Ponder", start: (options) => startPonder(packages, options) };
}
