import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "@handsel/services/child";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { installApart } from "../../lib/installApart.ts";
import type { Indexer, IndexerOptions, Kind } from "./indexer.ts";

export const PONDER_VERSION = "0.16.10";

/** Packages that the app imports. */
const PACKAGES = [`ponder@${PONDER_VERSION}`, "hono@4.13.19", "viem@2.57.20"];

/**
 * Installs Ponder from the npm registry into the project's cache folder.
 *
 * @returns its folder; null when the installation fails.
 */
export function installPonder(): Promise<string | null> {
  return installApart(`ponder-${PONDER_VERSION}`, PACKAGES);
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
  return {
    name: "Ponder",
    totals:
      "{ merchantTotals(limit: 1000) { items { paymentCount funded captured refunded voided } } }",
    start: (options) => startPonder(packages, options),
  };
}
