/**
 * `npm run prove [-- theorem…]`: proves the theorems of test/proofs for every input there is, with
 * the model checker inside the Solidity compiler (constrained Horn clauses, solved by Z3); those of
 * test/proofs/symbolic by symbolic execution with Halmos where it is installed. Writes
 * docs/measurements/proofs.json if nothing was skipped.
 *
 * A theorem is a function whose `require`s are premises and whose `assert`s are what follows.
 */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, posix } from "node:path";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { writeMeasurements } from "./lib/measurements.ts";
import { halmosIsInstalled, runHalmos } from "./proofs/halmos.ts";

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

type Verdict = "proved" | "unproved" | "refuted" | "skipped";

/** The compiler's codes for an assertion that always holds, and for one that fails or may fail. */
const SAFE = "9576";
const UNSAFE = "6328";

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
  const verdicts = new Map<string, Verdict>();
  const told = (name: string, verdict: Verdict, how: string) => {
    verdicts.set(name, verdict);
    console.log(`${verdict.padEnd(9)} ${name} (${how})`);
  };
  for (const { file, source, theorem } of theoremsIn(folder, wanted)) {
    // One at a time, so that a hard theorem does not take the solver's budget of the others.
    const alone = only(source, theorem);
    const begun = performance.now();
    const found = verdict(alone, theorem, check(file, alone));
    told(nameOf(theorem), found, `${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  const symbolic = theoremsIn(`${folder}/symbolic`, wanted);
  const installed = halmosIsInstalled();
  const results =
    installed && symbolic.length > 0
      ? runHalmos(
          [...new Set(symbolic.map(({ file }) => file))],
          symbolic.map(({ theorem }) => theorem.name),
        )
      : undefined;
  for (const { theorem } of symbolic) {
    const code = results?.get(nameOf(theorem));
    const found = code === 0 ? "proved" : code === 1 ? "refuted" : "unproved";
    told(nameOf(theorem), installed ? found : "skipped", installed ? "Halmos" : "no Halmos here");
  }
  const named = (kind: Verdict) => [...verdicts].filter(([, each]) => each === kind);
  const counts = (["proved", "unproved", "refuted", "skipped"] as const).map(
    (kind) => `${named(kind).length} ${kind}`,
  );
  console.log(counts.join(", "));
  if (wanted.length === 0 && installed) {
    writeMeasurements("proofs", [
      {
        metric: "theorems proved",
        value: named("proved").length,
        unit: "theorems",
        min: verdicts.size,
        conditions: `${verdicts.size} theorems of ${folder}, each for every input: ${verdicts.size - symbolic.length} by the compiler's model checker, ${symbolic.length} by Halmos`,
      },
    ]);
  }
  const failed = [...named("unproved"), ...named("refuted")].map(([name]) => name);
  if (failed.length > 0) console.error(`Not proved: ${failed.join(", ")}.`);
  process.exitCode = verdicts.size > 0 && failed.length === 0 ? 0 : 1;
}

const nameOf = ({ contract, name }: Theorem) => `${contract}.${name}`;

/** The theorems in the files of a folder, or those of them with these names. */
function theoremsIn(place: string, wanted: readonly string[]) {
  return globSync(`${place}/*.sol`, { cwd: root })
    .sort()
    .flatMap((path) => {
      const file = path.split("\\").join(posix.sep);
      const source = readFileSync(join(root, file), "utf8");
      return theoremsOf(file, source).map((theorem) => ({ file, source, theorem }));
    })
    .filter(({ theorem }) => wanted.length === 0 || wanted.includes(theorem.name));
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
