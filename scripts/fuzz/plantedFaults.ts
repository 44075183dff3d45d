import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";

/** A fault of the escrow that the campaign has to notice, as a patch that plants it. */
export interface Fault {
  name: string;
  /** What is wrong while the patch is applied. */
  sentence: string;
  patch: string;
}

/** Reads test/invariants/faults: a sentence, an empty line, and the output of `git diff`. */
export function readPlantedFaults(): Fault[] {
  const files = globSync("test/invariants/faults/*.patch", { cwd: root }).sort();
  return files.map((file) => {
    const patch = readFileSync(join(root, file), "utf8");
    const [sentence = "", empty] = patch.split("\n");
    if (!sentence.endsWith(".") || empty !== "") {
      throw new UserError(`${file} does not begin with a sentence and an empty line.`);
    }
    return { name: basename(file, ".patch"), sentence, patch };
  });
}
