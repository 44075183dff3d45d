import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { spawnWatched, stopWatched } from "@handsel/services/child";
import { root } from "@handsel/services/paths";

/** What a test runner printed, and its exit code. */
export interface ProgramResult {
  code: number;
  output: string;
}

/** Node's compile cache, shared by the programs that tests start. */
const compileCache = join(root, ".cache", "node-compile");

const running = new Set<ChildProcess>();

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
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk;
    print(chunk);
  });
  child.stderr?.on("data", print);
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    };
    child.once("error", () => end(1));
    child.once("close", end);
  });
}

/** Stops every running program gracefully, so that each stops its own servers. */
export function stopPrograms(): void {
  for (const child of running) void stopWatched(child, "SIGINT");
}
