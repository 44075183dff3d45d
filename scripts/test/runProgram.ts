import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { spawnWatched, stopWatched } from "@handsel/services/child";
import { root } from "@handsel/services/paths";

/** What a test runner printed, and how it ended. */
export interface ProgramResult {
  code: number;
  /** Standard output. */
  output: string;
  /** In a sentence, with the last lines of both outputs: why it ended, if it did not end by itself. */
  end: string;
}

/** Lines that tell why a program ended. */
const LAST_LINES = 12;

/** Node's compile cache, shared by the programs that tests start. */
const compileCache = join(root, ".cache", "node-compile");

const running = new Set<ChildProcess>();
let stopped = false;

/** Runs a Node program in the project's folder, prints its output and returns its standard output. */
export function runProgram(
  args: readonly string[],
  print: (chunk: Buffer) => void,
  env: Record<string, string> = {},
): Promise<ProgramResult> {
  const child = spawnWatched(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compileCache,
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  let both = "";
  const hear = (chunk: Buffer) => {
    both = `${both}${chunk}`.slice(-4_000);
    print(chunk);
  };
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk;
    hear(chunk);
  });
  child.stderr?.on("data", hear);
  return new Promise((resolve) => {
    const end = (code: number | null, how: string) => {
      running.delete(child);
      const last = both.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
      resolve({ code: code ?? 1, output, end: `${how}, after:\n${last}` });
    };
    child.once("error", (error) => end(1, error.message));
    child.once("close", (code, signal) =>
      end(code, signal === null ? `exit code ${code}` : `ended by ${signal}`),
    );
  });
}

/** Stops every running program gracefully, so that each stops its own servers. */
export function stopPrograms(): void {
  stopped = true;
  for (const child of running) void stopWatched(child, "SIGINT");
}

/** Whether programs end because they were told to. */
export function areProgramsStopped(): boolean {
  return stopped;
}
