import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "./userError.ts";

/** A server to start as a child process. */
export interface ServerOptions {
  /** As a person calls it: "the relayer". */
  name: string;
  command: string;
  args: string[];
  /** Added to this process's environment. */
  env?: Record<string, string>;
  cwd?: string;
  /** Receives all the server prints; replaced at each start. */
  logFile: string;
  /** Whether the server answers; asked again and again with what it has logged so far. */
  isReady: (log: string) => boolean | Promise<boolean>;
  /** Milliseconds to wait for readiness. */
  patience?: number;
  /** What makes it stop in good order; SIGINT unless told. */
  stopSignal?: NodeJS.Signals;
  /** Another user to run as. */
  user?: { uid: number; gid: number } | undefined;
}

/** A server that runs. */
export interface Server {
  name: string;
  pid: number;
  logFile: string;
  /** Resolves when it is gone, whoever stopped it. */
  exited: Promise<void>;
  /** Stops it and waits for its end; by force after ten seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

const STOP_GRACE_MS = 10_000;
const LOG_TAIL_LINES = 15;
const windows = process.platform === "win32";

/**
 * Starts a server and waits until it is ready. It gets a process group of its own, so a Ctrl-C at
 * the terminal reaches it only through us, in our order, and should this process die without
 * stopping it, the watchdog does.
 *
 * @throws UserError with the end of its log when it dies early or does not become ready in time.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, "w");
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", log, log],
    detached: !windows,
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

/** Stops every server that is not ready yet, because it is no longer wanted. */
export function abandonStarts(): void {
  for (const server of starting) void server.stop();
}

function watch(child: ChildProcess, options: ServerOptions): Server & { failure?: string } {
  const { pid } = child;
  const server: Server & { failure?: string } = {
    name: options.name,
    pid: pid ?? 0,
    logFile: options.logFile,
    exited: new Promise((resolve) => {
      child.once("error", (error) => {
        server.failure = `could not be started (${error.message})`;
        resolve();
      });
      child.once("exit", (code, signal) => {
        server.failure = `stopped by itself (${signal ?? `exit code ${code}`})`;
        if (pid !== undefined) tellWatchdog(`-${pid}`);
        resolve();
      });
    }),
    stop: () => end(options.stopSignal ?? "SIGINT"),
    kill: () => end("SIGKILL"),
  };
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (pid === undefined || server.failure !== undefined) return;
    child.kill(signal);
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
    await server.exited;
    clearTimeout(force);
    endGroup(pid);
  }
  if (pid !== undefined) tellWatchdog(`+${pid}`);
  return server;
}

/** Ends what a server that is gone has left of its own children. */
function endGroup(pid: number): void {
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

/** Notes a child with the watchdog, which is started with the first one. */
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
