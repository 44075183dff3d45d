/**
 * `npm run mutate [-- --sample 20 --seed 1]`: makes small mistakes in the escrow and its libraries, one at a time, and
 * runs the tests against each. A mistake that no test notices is printed, and fails the command unless it is listed as
 * equivalent. Writes docs/measurements/mutation.json.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { writeMeasurements } from "./lib/measurements.ts";
import { type Compiled, compileEscrow, syntaxTrees } from "./mutation/compiler.ts";
import { type Mutant, mutantsOf, mutated, shuffled } from "./mutation/mutants.ts";
import { countGas, createSandbox, type Sandbox } from "./mutation/sandbox.ts";

const byteMore = "A token is called with a byte after its arguments, which nothing reads.";
const scratchMore = "The answer's place is the compiler's scratch space, which has room for more.";
const further =
  "It is written further up in memory, which `npm run gas` counts and nothing else sees.";

/** Equivalent mutants, as `file: original → replacement`, each with the reason why no test can notice it. */
const harmless: Record<string, string> = {
  "contracts/libraries/BoundedCall.sol: 0x44 → 0x45": byteMore,
  "contracts/libraries/BoundedCall.sol: 0x64 → 0x65": byteMore,
  "contracts/libraries/BoundedCall.sol: 0x20 → 0x21": scratchMore,
  "contracts/libraries/BoundedCall.sol: 0x40 → 0x41": further,
  "contracts/libraries/FundedEvent.sol: 0x40 → 0x41": further,
};

const help = `npm run mutate [-- options]
  --sample 20   so many of the mutants, instead of all
  --seed 1      which ones
  --only <path[:line]>   those of a file, or of one line of it; nothing is written
  --list        names them and runs nothing`;

/** Tests to run: the escrow's and those of misbehaving tokens. */
const tests = globSync(["test/escrow/*.test.ts", "test/tokens/*.test.ts"], { cwd: root }).sort();

type Verdict = "killed" | "survived";

function allMutants(): { sources: Map<string, string>; mutants: Mutant[] } {
  const sources = new Map<string, string>();
  const mutants = Object.entries(syntaxTrees()).flatMap(([file, { ast }]) => {
    if (!/^contracts\/(escrow|libraries)\//.test(file)) return [];
    const source = readFileSync(join(root, file), "utf8");
    sources.set(file, source);
    return mutantsOf(file, source, ast);
  });
  return { sources, mutants };
}

function nameOf({ original, replacement }: Mutant): string {
  const line = (text: string) => text.replace(/\s+/g, " ");
  return `${line(original)} → ${replacement === "" ? "nothing" : line(replacement)}`;
}

const whereOf = ({ file, line }: Mutant) => `${file}:${line}`;

/** Orders the tests so that those most likely to notice a mutant of this file run first. */
function testsFor({ file }: Mutant): string[] {
  const first: [RegExp, RegExp][] = [
    [/Funding|FundedEvent|PaymentHash/, /fund|instant/],
    [/Batches/, /Batch/],
    [/Disputes/, /dispute|resolve|settle|Evidence/i],
    [/Ledger|BoundedCall/, /withdraw|tokens|instant/],
    [/Operators/, /setOperator/],
    [/Payments|PaymentStatus/, /views|capture\.|void/],
    [/Pots|SplitList/, /Split|distribute/],
    [/Signatures|MessageHash/, /Signature/],
    [/Lifecycle|FeeMath|Windows/, /capture|void|reclaim|refund/],
  ];
  const near = first.find(([name]) => name.test(file))?.[1] ?? /capture/;
  return [...tests].sort((a, b) => Number(near.test(b)) - Number(near.test(a)));
}

async function judge(
  chosen: readonly Mutant[],
  wanted: number,
  sources: ReadonlyMap<string, string>,
  sandbox: Sandbox,
): Promise<{ killed: number; survivors: Mutant[]; skipped: number }> {
  const original = compileEscrow({});
  if (original === null) throw new UserError("The escrow does not compile.");
  const begun = performance.now();
  const baseline = await sandbox.test(original, tests, 30 * 60_000);
  if (!baseline.passed) {
    throw new UserError(`${baseline.output}\nThe tests fail without a mutant: nothing to measure.`);
  }
  const duration = performance.now() - begun;
  console.log(`Left out, because it counts gas: ${countGas}.`);
  console.log(`Without a mutant the tests pass, in ${(duration / 1000).toFixed(0)} s.`);
  const limit = 3 * duration + 60_000;

  const survivors: Mutant[] = [];
  let killed = 0;
  let skipped = 0;
  let judged = 0;
  let running: Promise<void> = Promise.resolve();

  async function run(mutant: Mutant, compiled: Compiled): Promise<void> {
    const { passed } = await sandbox.test(compiled, testsFor(mutant), limit);
    if (passed) survivors.push(mutant);
    else killed += 1;
    const verdict: Verdict = passed ? "survived" : "killed";
    console.log(`${verdict.padEnd(8)} ${whereOf(mutant)}  ${nameOf(mutant)}`);
  }

  for (const mutant of chosen) {
    if (judged === wanted) break;
    const source = sources.get(mutant.file) ?? "";
    // Compiles while the tests of the previous mutant run.
    const compiled = compileEscrow({ [mutant.file]: mutated(source, mutant) });
    if (compiled === null || compiled.deployedBytecode === original.deployedBytecode) {
      skipped += 1;
      continue;
    }
    judged += 1;
    await running;
    running = run(mutant, compiled);
    // A rejection is handled after the next mutant is compiled.
    running.catch(() => {});
  }
  await running;
  return { killed, survivors, skipped };
}

function options() {
  const { values } = parseArgs({
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  for (const [name, value] of [
    ["sample", values.sample ?? "1"],
    ["seed", values.seed],
  ]) {
    if (!/^[1-9]\d{0,8}$/.test(value ?? "")) {
      throw new UserError(`--${name} is a whole number above zero.`);
    }
  }
  return values;
}

async function main(): Promise<void> {
  const { sample, seed, only, list, help: asked } = options();
  if (asked) return console.log(help);
  const { sources, mutants } = allMutants();
  const possible = mutants.filter(
    (mutant) => only === undefined || mutant.file === only || whereOf(mutant) === only,
  );
  if (possible.length === 0) throw new UserError(`No mutant is in ${only}.`);
  if (list) {
    for (const each of possible) console.log(`${whereOf(each)}  ${nameOf(each)}`);
    return;
  }
  const chosen = sample === undefined ? possible : shuffled(possible, Number(seed));
  const wanted = Math.min(Number(sample ?? possible.length), possible.length);
  console.log(`${wanted} of ${mutants.length} mutants, seed ${seed}.`);

  // Run without a mutant first, to see that everything else is current.
  if (!existsSync(join(root, "artifacts", "contracts"))) {
    throw new UserError("The contracts are not built: npm run build.");
  }
  const sandbox = createSandbox();
  onStopRequest(() => {
    sandbox.stop();
    sandbox.remove();
    process.exit(1);
  });
  try {
    const { killed, survivors, skipped } = await judge(chosen, wanted, sources, sandbox);
    const known = survivors.filter((each) => `${each.file}: ${nameOf(each)}` in harmless);
    const missed = survivors.filter((each) => !known.includes(each));
    for (const each of known) {
      console.log(`harmless ${whereOf(each)}  ${harmless[`${each.file}: ${nameOf(each)}`]}`);
    }
    for (const each of missed) console.error(`No test notices ${whereOf(each)}  ${nameOf(each)}`);
    const total = killed + missed.length;
    const score = total === 0 ? 100 : Math.round((killed / total) * 1000) / 10;
    console.log(
      `${score} %: ${killed} of ${total} noticed; ${known.length} harmless, ${skipped} do not compile or change nothing.`,
    );
    if (only === undefined) {
      const which = sample === undefined ? "all that compile" : `seed ${seed}`;
      writeMeasurements("mutation", [
        {
          metric: "mutants noticed by the tests",
          value: score,
          unit: "%",
          min: 95,
          conditions: `contracts/escrow and contracts/libraries: ${total} of ${mutants.length} mutants, ${which}`,
        },
      ]);
    }
    process.exitCode = missed.length === 0 ? 0 : 1;
  } finally {
    sandbox.remove();
  }
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
