/**
 * `npm run bench:start`: measures the seconds from a clean clone to a running product, and on to the verified webhook of
 * docs/quickstart.md, with an empty and with a warm npm cache, and writes docs/measurements/start.json. It
 * measures the committed state: the clone is of HEAD.
 */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { waitUntil } from "@handsel/services/waitUntil";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";
import { READY } from "./startCommit.ts";

const PORT_OPTIONS = [
  "--port",
  "--shop-port",
  "--chain-port",
  "--postgres-port",
  "--subgraph-port",
];

/** Node and npm of the machine, not those in the project's cache. */
const node = process.env.npm_node_execpath ?? process.execPath;
const npm = process.env.npm_execpath;

const folder = mkdtempSync(join(tmpdir(), "handsel-bench-"));
// Readable by other users, like a usual project folder.
chmodSync(folder, 0o755);
let stopRun = () => {};
onStopRequest(() => stopRun());

/** Seconds since the clone began. */
interface Times {
  ready: number;
  webhook: number;
}

/** Clones HEAD, starts it, takes a payment as the quickstart does, and stops it. */
async function measure(name: string): Promise<Times> {
  if (npm === undefined) throw new UserError("Run this as: npm run bench:start");
  const clone = join(folder, name.replaceAll(" ", "-"));
  const begun = performance.now();
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, clone], { stdio: "inherit" });
  const ports = await Promise.all(PORT_OPTIONS.map(async (option) => [option, await freePort()]));
  const options = ["--webhook", "http://localhost:4242/webhook", ...ports.flat().map(String)];
  const child = spawn(node, [npm, "start", "--", ...options], {
    cwd: clone,
    env: environment(),
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  // To the whole process group, as a terminal does: npm's shell does not pass signals on.
  stopRun = () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  };
  let output = "";
  const since = () => Math.round((performance.now() - begun) / 100) / 10;
  let ready: number | undefined;
  let sold: Promise<number> | undefined;
  child.stdout.on("data", (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
    if (ready === undefined && output.includes(READY)) {
      ready = since();
      sold = takePayment(clone).then(since);
      sold.catch(() => {}).finally(stopRun);
    }
  });
  await new Promise((resolve) => child.once("close", resolve));
  stopRun = () => {};
  if (ready === undefined || sold === undefined)
    throw new UserError(`The start with an npm cache that is ${name} did not get ready.`);
  return { ready, webhook: await sold };
}

/** Runs the quickstart's server and payer beside a running product, as its page says, until the server has verified the webhook. */
async function takePayment(clone: string): Promise<void> {
  const runScript = (...args: string[]) =>
    spawn(node, [npm ?? "", "run", ...args], {
      cwd: clone,
      env: environment(),
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
  const server = runScript("quickstart");
  try {
    let sold = "";
    server.stdout.on("data", (chunk) => {
      sold += chunk;
    });
    let checkout = "";
    await waitUntil(async () => {
      const buy = fetch("http://localhost:4242/buy", { redirect: "manual" });
      checkout = (await buy.catch(() => null))?.headers.get("location") ?? "";
      return checkout !== "";
    });
    runScript("quickstart:pay", "--", checkout).stdout.pipe(process.stdout);
    if (!(await waitUntil(() => sold.includes("Ship A lamp"), { timeout: 60_000 }))) {
      throw new UserError("The quickstart's webhook did not come within a minute.");
    }
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, "SIGINT");
  }
}

/** Environment without packages, npm cache and the project's entries in PATH. */
function environment(): NodeJS.ProcessEnv {
  const own = /^npm_(?!execpath|config_(registry|userconfig|proxy|https_proxy|cafile))/i;
  const kept = Object.entries(process.env).filter(([key]) => !own.test(key) && key !== "INIT_CWD");
  const path = (process.env.PATH ?? "").split(delimiter).filter((entry) => !entry.startsWith(root));
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    npm_config_cache: join(folder, "npm-cache"),
  };
}

try {
  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${execFileSync("node", ["-p", "process.versions.node"], { encoding: "utf8", env: environment() }).trim()} to begin with`;
  const rows: Measurement[] = [];
  for (const { name, max } of [
    { name: "empty", max: 300 },
    { name: "warm", max: 120 },
  ]) {
    const { ready, webhook } = await measure(name);
    for (const [until, value] of [
      ["ready", ready],
      ["verified webhook", webhook],
    ] as const) {
      const metric = `clean clone to ${until}, npm cache ${name}`;
      rows.push({ metric, value, unit: "s", max, peer: null, peerValue: null, conditions });
    }
  }
  console.table(rows, ["metric", "value", "unit", "max"]);
  writeMeasurements("start", rows);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
