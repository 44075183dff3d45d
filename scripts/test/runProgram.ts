import type { ChildProcess } from "node:child_process";
import { spawnWatched, stopWatched } from "@handsel/services/child";
import { root } from "@handsel/services/paths";

/** What a test runner printed, and its exit code. */
export interface ProgramResult {
  code: number;
  output: string;
}

const running = new Set<ChildProcess>();

/** Runs a Node program in the project's folder, passes on what it prints, and keeps its standard output. */
export function runProgram(
  args: readonly string[],
  print: (chunk: Buffer) => void,
  env: Record<string, string> = {},
): Promise<ProgramResult> {
  const child = spawnWatched(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}), ...env },
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

/** Stops every program that runs: first in good order, so that it stops its own servers. */
export function stopPrograms(): void {
  for (const child of running) void stopWatched(child, "SIGINT");
}
