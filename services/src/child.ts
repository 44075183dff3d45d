import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "./userError.ts";

/** A server to start as a child process. */
export interface ServerOptions {
  /** In a sentence: "the relayer". */
  name: string;
  command: string;
  args: string[];
  /** Added to this process's environment. */
  env?: Record<string, string>;
  cwd?: string;
  /** Receives the server's output; replaced at each start. */
  logFile: string;
  /** Polled with the log so far, until it says that the server answers. */
  isReady: (log: string) => boolean | Promise<boolean>;
  /** Milliseconds to wait for readiness. */
  patience?: number;
  /** Signal for a graceful stop; SIGINT by default. */
  stopSignal?: NodeJS.Signals;
  /** User to run as; this process's by default. */
  user?: { uid: number; gid: number } | undefined;
}

/** A running server. */
export interface Server {
  name: string;
  pid: number;
  logFile: string;
  /** Resolves when the process has ended, whatever ended it. */
  exited: Promise<void>;
  /** Stops it and waits for its end; kills it after ten seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

const STOP_GRACE_MS = 10_000;
const LOG_TAIL_LINES = 15;
const windows = process.platform === "win32";

/**
 * Spawns a program that cannot outlive this process. It has a process group of its own, so that a Ctrl-C
 * at the terminal reaches it only through this process; if this process dies first, the watchdog stops
 * the group.
 */
export function spawnWatched(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(command, args, { ...options, detached: !windows });
  const { pid } = child;
  if (pid !== undefined) {
    tellWatchdog(`+${pid}`);
    child.once("exit", () => tellWatchdog(`-${pid}`));
  }
  return child;
}

/**
 * Signals a watched program, kills it after ten seconds, and then kills what is left of its process
 * group.
 */
export async function stopWatched(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
  await exited;
  clearTimeout(force);
  killGroup(pid);
}

/**
 * Starts a server and waits until it is ready.
 *
 * @throws UserError with the end of its log when it dies early or does not become ready in time.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, "w");
  const child = spawnWatched(options.command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", log, log],
    ...options.user,
  });
  closeSync(log);
  const server = watch(child, options);
  starting.add(server);
  try {
    await becomeReady(server, options);
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    starting.delete(server);
  }
  return server;
}

const starting = new Set<Server>();

/** Stops every server that is not ready yet. */
export function abandonStarts(): void {
  for (const server of starting) void server.stop();
}

function watch(child: ChildProcess, options: ServerOptions): Server & { failure?: string } {
  const server: Server & { failure?: string } = {
    name: options.name,
    pid: child.pid ?? 0,
    logFile: options.logFile,
    exited: new Promise((resolve) => {
      child.once("error", (error) => {
        server.failure = `could not be started (${error.message})`;
        resolve();
      });
      child.once("exit", (code, signal) => {
        server.failure = `stopped by itself (${signal ?? `exit code ${code}`})`;
        resolve();
      });
    }),
    stop: () => stopWatched(child, options.stopSignal ?? "SIGINT"),
    kill: () => stopWatched(child, "SIGKILL"),
  };
  return server;
}

/** Kills the children that a program has left when it ended. */
function killGroup(pid: number): void {
  if (windows) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing was left.
  }
}

async function becomeReady(
  server: Server & { failure?: string },
  options: ServerOptions,
): Promise<void> {
  const patience = options.patience ?? 60_000;
  const deadline = Date.now() + patience;
  for (;;) {
    const log = readFileSync(options.logFile, "utf8");
    if (server.failure !== undefined) {
      throw new UserError(
        `${capital(options.name)} ${server.failure}. ${tail(options.logFile, log)}`,
      );
    }
    if (await options.isReady(log)) return;
    if (Date.now() > deadline) {
      const seconds = Math.round(patience / 1000);
      throw new UserError(
        `${capital(options.name)} was not ready after ${seconds} s. ${tail(options.logFile, log)}`,
      );
    }
    await Promise.race([sleep(50), server.exited]);
  }
}

function tail(file: string, log: string): string {
  const lines = log.trimEnd().split("\n").slice(-LOG_TAIL_LINES);
  return `The end of its log (${file}):\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

let watchdog: ChildProcess | undefined;

/** Sends a line to the watchdog, after starting it when there is none yet. */
function tellWatchdog(line: string): void {
  if (watchdog === undefined) {
    const program = join(import.meta.dirname, "watchdog.ts");
    watchdog = spawn(process.execPath, [program], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    watchdog.on("error", () => {});
    watchdog.stdin?.on("error", () => {});
    watchdog.unref();
    const pipe = watchdog.stdin;
    if (pipe !== null && "unref" in pipe && typeof pipe.unref === "function") pipe.unref();
  }
  watchdog.stdin?.write(`${line}\n`);
}
