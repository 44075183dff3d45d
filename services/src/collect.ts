import type { ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";

/** How a program ended, and all that it said. */
export interface Collected {
  /** Exit code; null: a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Waits for the end of a program that has no input, whatever its exit code, and collects its output. */
export async function collect(
  child: ChildProcessByStdio<null, Readable, Readable>,
): Promise<Collected> {
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, stdout, stderr };
}
