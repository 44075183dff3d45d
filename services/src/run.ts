import { type ChildProcess, spawn } from "node:child_process";
import { UserError } from "./userError.ts";

/** A program to run to its end. */
export interface RunOptions {
  /** Subject of an error message: "Building the dApp". */
  title: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
}

const running = new Set<ChildProcess>();

/**
 * Runs a program to its end and returns its standard output.
 *
 * @throws UserError with the end of its output when it fails.
 */
export function run(command: string, options: RunOptions): Promise<string> {
  const child = spawn(command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  let words = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    words += chunk;
  });
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new UserError(`${options.title}: ${error.message}`)));
    child.once("close", (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new UserError(`${options.title} failed (${signal ?? code}).\n${end(words)}`));
    });
  });
}

/** Kills every running program. */
export function abandonRuns(): void {
  for (const child of running) child.kill("SIGKILL");
}

function end(words: string): string {
  return words.trimEnd().split("\n").slice(-30).join("\n");
}
