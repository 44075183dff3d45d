/**
 * `npm run prove [-- theorem…]`: proves the theorems of test/proofs for every input there is, with
 * the model checker inside the Solidity compiler (constrained Horn clauses, solved by Z3). Writes
 * docs/measurements/proofs.json.
 *
 * A theorem is a function whose `require`s are premises and whose `assert`s are what follows.
 */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, posix } from "node:path";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { writeMeasurements } from "./lib/measurements.ts";

interface Solc {
  compile(input: string, callbacks: { import(path: string): { contents: string } }): string;
}

interface Diagnostic {
  severity: string;
  errorCode?: string;
  message: string;
  formattedMessage: string;
  sourceLocation?: { file: string; start: number };
}

interface Theorem {
  contract: string;
  name: string;
  start: number;
  end: number;
}

type Verdict = "proved" | "unproved" | "refuted";

/** The compiler's codes for an assertion that always holds, and for one that fails or may fail. */
const SAFE = "9576";
const UNSAFE = "6328";

/** Theorems that the solver cannot decide, because of shifted and truncated bits. */
const hard = new Set([
  "PackedStateProofs.moreRefundable",
  "PackedStateProofs.lessRefundable",
  "PackedStateProofs.heldIsTheLowest",
]);

const solc: Solc = createRequire(import.meta.url)("solc");
const folder = "test/proofs";

/** Finds the functions of a file that contain an assertion. */
function theoremsOf(file: string, source: string): Theorem[] {
  const starts = [...source.matchAll(/^ {4}function (\w+)/gm)];
  return starts
    .map((match, index) => ({
      contract: basename(file, ".sol"),
      name: match[1] ?? "",
      start: match.index,
      end: starts[index + 1]?.index ?? source.length,
    }))
    .filter(({ start, end }) => source.slice(start, end).includes("assert("));
}

/** Runs the model checker on a file; without a time limit, so that the result is the same on every machine. */
function check(file: string, source: string): Diagnostic[] {
  const input = {
    language: "Solidity",
    sources: { [file]: { content: source } },
    settings: {
      evmVersion: "cancun",
      outputSelection: { [file]: { "": ["ast"] } },
      modelChecker: {
        engine: "chc",
        solvers: ["z3"],
        targets: ["assert"],
        contracts: { [file]: [basename(file, ".sol")] },
        showProvedSafe: true,
        showUnproved: true,
      },
    },
  };
  const read = (path: string) => ({ contents: readFileSync(join(root, path), "utf8") });
  const { errors = [] } = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  const broken = errors.find(({ severity }: Diagnostic) => severity === "error");
  if (broken) throw new UserError(broken.formattedMessage);
  return errors;
}

/** Whether the checker has proved every assertion of a theorem. */
function verdict(source: string, theorem: Theorem, diagnostics: Diagnostic[]): Verdict {
  const inside = diagnostics.filter(
    ({ sourceLocation: at }) => at && at.start >= theorem.start && at.start < theorem.end,
  );
  const asserted = source.slice(theorem.start, theorem.end).split("assert(").length - 1;
  const unsafe = inside.filter(({ errorCode }) => errorCode === UNSAFE);
  // It names an input only where it found one.
  const refuted = unsafe.find(({ message }) => message.includes("happens here"));
  if (refuted) console.error(refuted.formattedMessage);
  if (refuted) return "refuted";
  const safe = inside.filter(({ errorCode }) => errorCode === SAFE).length;
  return unsafe.length === 0 && safe === asserted ? "proved" : "unproved";
}

function main(wanted: string[]): void {
  if (wanted.includes("--help")) {
    console.log("npm run prove [-- theorem…]   proves these theorems of test/proofs, or all");
    return;
  }
  const verdicts: Verdict[] = [];
  const unexpected: string[] = [];
  for (const path of globSync(`${folder}/*.sol`, { cwd: root }).sort()) {
    const file = path.split("\\").join(posix.sep);
    const source = readFileSync(join(root, file), "utf8");
    for (const theorem of theoremsOf(file, source)) {
      if (wanted.length > 0 && !wanted.includes(theorem.name)) continue;
      // One at a time, so that a hard theorem does not take the solver's budget of the others.
      const alone = only(source, theorem);
      const begun = performance.now();
      const found = verdict(alone, theorem, check(file, alone));
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const name = `${theorem.contract}.${theorem.name}`;
      console.log(`${found.padEnd(9)} ${name} (${seconds} s)`);
      verdicts.push(found);
      if (found === "refuted" || (found === "unproved" && !hard.has(name))) unexpected.push(name);
    }
  }
  const count = (kind: Verdict) => verdicts.filter((verdict) => verdict === kind).length;
  console.log(
    "skipped   symbolic execution of the whole contract: Halmos is not part of the project",
  );
  console.log(
    `${count("proved")} proved, ${count("unproved")} unproved, ${count("refuted")} refuted`,
  );
  if (wanted.length === 0) {
    writeMeasurements("proofs", [
      {
        metric: "theorems proved",
        value: count("proved"),
        unit: "theorems",
        min: verdicts.length - hard.size,
        conditions: `${verdicts.length} theorems of ${folder}, each for every input; ${count("unproved")} undecided`,
      },
    ]);
  }
  if (unexpected.length > 0) console.error(`Not proved any more: ${unexpected.join(", ")}.`);
  process.exitCode = verdicts.length > 0 && unexpected.length === 0 ? 0 : 1;
}

/** Blanks every other theorem; line and column numbers stay the same. */
function only(source: string, kept: Theorem): string {
  return theoremsOf("", source)
    .filter(({ start }) => start !== kept.start)
    .reduce((text, { start }) => {
      const end = text.indexOf("\n    }\n", start) + 6;
      return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
    }, source);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
