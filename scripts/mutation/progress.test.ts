import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Mutant } from "./mutants.ts";
import { Progress } from "./progress.ts";

const mutant: Mutant = {
  file: "contracts/libraries/FeeMath.sol",
  line: 1,
  start: 10,
  end: 11,
  original: "+",
  replacement: "-",
  occurrence: 1,
  edits: [],
};
const by = { file: "test/escrow/capture.test.ts", test: "capture pays" };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "progress-"));
  file = join(folder, "kept", "mutants.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("keeps verdicts for the next run", () => {
  const first = new Progress(file);
  expect(first.get(mutant)).toBeUndefined();
  first.add(mutant, { verdict: "killed", by });
  first.addUnchangedPasses();
  const next = new Progress(file);
  expect(next.get(mutant)).toEqual({ verdict: "killed", by });
  expect(next.unchangedPasses).toBe(true);
});

it("does without a line that was cut off", () => {
  new Progress(file).add(mutant, { verdict: "killed", by });
  appendFileSync(file, '{"mutant":"half');
  expect(new Progress(file).get(mutant)?.verdict).toBe("killed");
});

it("forgets what was seen with other contracts", () => {
  new Progress(file).add(mutant, { verdict: "killed", by });
  const [, ...lines] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, ["others", ...lines].join("\n"));
  expect(new Progress(file).get(mutant)).toBeUndefined();
});

it("forgets what was seen with other tests", () => {
  new Progress(file).add(mutant, { verdict: "killed", by });
  const content = readFileSync(file, "utf8").replace(/"tests":"\w+"/, '"tests":"others"');
  writeFileSync(file, content);
  expect(new Progress(file).get(mutant)).toBeUndefined();
});
