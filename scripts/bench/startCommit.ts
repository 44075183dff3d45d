import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "@handsel/services/child";
import { readApiKey } from "@handsel/services/keptFiles";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { run } from "@handsel/services/run";
import { UserError } from "@handsel/services/userError";

/** What a measurement needs of a running product. */
export interface Target {
  urls: { dapp: string; chain: string };
  /** API key of the demo merchant. */
  apiKey: string;
}

/** Last line of `npm start` when everything runs. */
export const READY = "Ctrl-C stops everything.";

const PORT_OPTIONS = ["port", "shop-port", "chain-port", "postgres-port"] as const;

/**
 * Clones a commit, installs the packages that it has locked, and starts its product without graph-node.
 * @param folder where all of it goes; it must not exist
 */
export async function startCommit(
  commit: string,
  folder: string,
): Promise<Target & { stop(): Promise<void> }> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new UserError("Run this by npm, which installs another commit.");
  const clone = join(folder, "clone");
  mkdirSync(folder);
  const git = (title: string, ...args: string[]) => run("git", { title, args });
  await git(`Cloning ${root}`, "clone", "--quiet", "--no-checkout", root, clone);
  await git(`Checking ${commit} out`, "-C", clone, "checkout", "--quiet", "--detach", commit);
  await run(process.execPath, {
    title: `Installing the packages of ${commit}`,
    args: [npm, "ci", "--no-audit", "--no-fund"],
    cwd: clone,
  });
  const ports = await Promise.all(PORT_OPTIONS.map(() => freePort()));
  const dataDir = join(folder, "data");
  const server = await startServer({
    name: `the product of ${commit}`,
    command: process.execPath,
    args: [
      ...[join("scripts", "start.ts"), "--no-subgraph", "--data", dataDir],
      ...PORT_OPTIONS.flatMap((option, index) => [`--${option}`, `${ports[index]}`]),
    ],
    cwd: clone,
    logFile: join(folder, "start.log"),
    isReady: (log) => log.includes(READY),
    patience: 300_000,
  });
  const apiKey = readApiKey(dataDir);
  if (!apiKey) throw new UserError(`The product of ${commit} has kept no API key.`);
  const [dapp, , chain] = ports;
  return {
    urls: { dapp: `http://localhost:${dapp}`, chain: `http://127.0.0.1:${chain}` },
    apiKey,
    stop: () => server.stop(),
  };
}
