import type { Part } from "./parts.ts";
import { areProgramsStopped } from "./runProgram.ts";
import type { TestCount } from "./testCount.ts";

/**
 * Runs a part's tests. What this machine cannot run is skipped and counted. A crash of the runner is no result: the
 * part runs once more then, and both the output and the count tell it.
 * @param strict whether it fails instead, as in CI
 */
export async function runPart(
  part: Pick<Part, "heading" | "run" | "missing" | "lacks">,
  files: readonly string[] | null,
  print: (chunk: string | Buffer) => void,
  strict: boolean,
): Promise<TestCount> {
  const none: TestCount = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };
  const missing = (await part.missing?.()) ?? null;
  const count = missing === null ? await runOrRepeat(part, files, print) : none;
  const reason = missing ?? (count.skipped > 0 ? (part.lacks?.() ?? null) : null);
  if (reason === null) return count;
  print(`${strict ? "FAILED" : "SKIPPED"}: ${reason}\n`);
  const sentence = `${part.heading}: ${reason}`;
  if (strict) {
    return { ...count, failed: count.failed + 1, failures: [...count.failures, sentence] };
  }
  // Tests that the runner skipped are in the count by their names.
  if (missing === null) return { ...count, skips: [sentence, ...count.skips] };
  return { ...none, skipped: 1, skips: [sentence] };
}

async function runOrRepeat(
  part: Pick<Part, "heading" | "run">,
  files: readonly string[] | null,
  print: (chunk: string | Buffer) => void,
): Promise<TestCount> {
  const first = await part.run(files, print);
  if (!first.crashed || areProgramsStopped()) return first;
  const [why = ""] = first.failures;
  print(`\nREPEATED ${why}\n\n`);
  return { ...(await part.run(files, print)), repeated: why };
}
