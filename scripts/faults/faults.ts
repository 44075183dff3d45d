import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";

/** A mended fault of the relayer, as a patch that brings it back. */
export interface Fault {
  name: string;
  /** What is wrong while the patch is applied. */
  sentence: string;
  /** Test files that are for this fault. */
  tests: string[];
  patch: string;
}

/**
 * Reads relayer/simulation/faults: a sentence, `Test: ` with the test's files or `none`, and the output of
 * `git diff`.
 */
export function readFaults(): Fault[] {
  const files = globSync("relayer/simulation/faults/*.patch", { cwd: root }).sort();
  return files.map((file) => {
    const patch = readFileSync(join(root, file), "utf8");
    const [sentence = "", tests = ""] = patch.split("\n");
    if (!sentence.endsWith(".") || !tests.startsWith("Test: ")) {
      throw new UserError(`${file} does not begin with a sentence and a line with its test.`);
    }
    return {
      ...{ name: basename(file, ".patch"), sentence, patch },
      tests: tests === "Test: none" ? [] : tests.slice("Test: ".length).split(" "),
    };
  });
}
