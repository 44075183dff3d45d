import type { ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";

/** Waits for a program's end. @returns its exit code, null if a signal ended it, and all that it said */
export function untilEnd(
  child: ChildProcessByStdio<null, Readable, Readable>,
): Promise<{ code: number | null; words: string }> {
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      words += chunk;
    });
  }
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, words })));
}
