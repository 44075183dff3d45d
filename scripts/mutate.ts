/**
 * `npm run mutate [-- --sample 20 --seed 1]`: makes small mistakes in the escrow, its libraries and types, one at a
 * time, and runs the tests against each. A mistake that no test notices is printed, and fails the command unless
 * scripts/mutation/equivalents.json says why none can. Writes docs/measurements/mutation.json, and each verdict to
 * mutants.jsonl beside it, so that a run that was cut off is continued by the next, in whichever clone.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { writeMeasurements } from "./lib/measurements.ts";
import {
  type CompiledSchema,
  compileEscrow,
  compileSchema,
  syntaxTrees,
} from "./mutation/compiler.ts";
import { equivalents, nameOf, reasonOf } from "./mutation/equivalents.ts";
import { type Hints, Judge, remember } from "./mutation/judge.ts";
import { type Mutant, mutantsOf, shuffled } from "./mutation/mutants.ts";
import { Progress } from "./mutation/progress.ts";
import { createSandbox, type Sandbox } from "./mutation/sandbox.ts";

const help = `npm run mutate [-- options]
  --sample 20   so many of the mutants, instead of all
  --seed 1      which ones
  --only <path[:line]>   those of a file, or of one line of it; nothing is written
  --lanes 2     so many at the same time, instead of one
  --minutes 20  ends after so many minutes; the next run continues
  --again       judges anew what no test noticed
  --list        names them and runs nothing`;

/** Tests to run: the escrow's, those of misbehaving tokens, and the comparison with the model. */
const tests = globSync(["test/{escrow,tokens,differential}/*.test.ts"], { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

function allMutants(): { sources: Map<string, string>; mutants: Mutant[] } {
  const sources = new Map<string, string>();
  const mutants = Object.entries(syntaxTrees()).flatMap(([file, { ast }]) => {
    if (!/^contracts\/(escrow|libraries|types)\//.test(file)) return [];
    const source = readFileSync(join(root, file), "utf8");
    sources.set(file, source);
    return mutantsOf(file, source, ast);
  });
  return { sources, mutants };
}

const whereOf = ({ file, line }: Mutant) => `${file}:${line}`;

/** Judges mutants until none is left, or `stopped` is true. */
async function judgeAll(
  pending: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
  progress: Progress,
  hints: Hints,
  lanes: readonly Sandbox[],
  stopped: () => boolean,
): Promise<void> {
  const original = compileEscrow({});
  const [first] = lanes;
  if (original === null || first === undefined) throw new UserError("The escrow does not compile.");
  if (!progress.unchangedPasses) {
    const { file, test, why } = await first.test(original, { files: tests });
    if (stopped()) return;
    if (why !== undefined) {
      const what = `${file}: ${test}\n${why}`;
      throw new UserError(`${what}\nThe tests fail without a mutant: nothing to measure.`);
    }
    progress.addUnchangedPasses();
  }

  const mutants = tasks(pending, sources);
  await Promise.all(
    lanes.map(async (sandbox) => {
      const judge = new Judge(original, tests, hints, sandbox);
      // The lanes take from the same supply.
      for (const { mutant, source, schema } of mutants) {
        if (stopped()) return;
        const judgement = await (schema
          ? judge.inSchema(mutant, source, schema)
          : judge.alone(mutant, source));
        if (stopped()) return;
        progress.add(mutant, judgement);
        console.log(`${judgement.verdict.padEnd(8)} ${whereOf(mutant)}  ${nameOf(mutant)}`);
      }
    }),
  );
}

/** Each mutant with the schema that holds it, if one does; a source is compiled when its first mutant is due. */
function* tasks(
  pending: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
): Generator<{ mutant: Mutant; source: string; schema?: CompiledSchema | undefined }> {
  for (const [file, source] of sources) {
    const ofFile = pending.filter((mutant) => mutant.file === file);
    const schemas = ofFile.length > 1 ? compileSchema(file, source, ofFile) : [];
    for (const mutant of ofFile) {
      yield { mutant, source, schema: schemas.find(({ mutants }) => mutants.includes(mutant)) };
    }
  }
}

/** Prints what the chosen mutants came to, and returns the figures. */
function report(
  chosen: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
  progress: Progress,
) {
  const known = equivalents();
  const count = { killed: 0, explained: 0, missed: 0, skipped: 0, judged: 0 };
  for (const mutant of chosen) {
    const verdict = progress.get(mutant)?.verdict;
    if (verdict === undefined) continue;
    count.judged += 1;
    if (verdict === "killed") count.killed += 1;
    else if (verdict !== "survived") count.skipped += 1;
    else {
      const reason = reasonOf(mutant, sources.get(mutant.file) ?? "", known);
      if (reason === undefined) {
        count.missed += 1;
        console.error(`No test notices ${whereOf(mutant)}  ${nameOf(mutant)}`);
      } else {
        count.explained += 1;
        console.log(`equivalent ${whereOf(mutant)}  ${nameOf(mutant)}: ${reason}`);
      }
    }
  }
  const total = count.killed + count.missed;
  const score = total === 0 ? 100 : Math.floor((count.killed / total) * 1000) / 10;
  console.log(
    `${score} %: ${count.killed} of ${total} noticed; ${count.explained} equivalent, ${count.skipped} do not compile or change nothing.`,
  );
  if (count.judged < chosen.length) {
    console.log(`${count.judged} of ${chosen.length} judged; run it again to continue.`);
  }
  return { ...count, total, score };
}

function options() {
  const { values } = parseArgs({
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      lanes: { type: "string", default: "1" },
      minutes: { type: "string" },
      again: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  for (const name of ["sample", "seed", "lanes", "minutes"] as const) {
    if (!/^[1-9]\d{0,8}$/.test(values[name] ?? "1")) {
      throw new UserError(`--${name} is a whole number above zero.`);
    }
  }
  return values;
}

async function main(): Promise<void> {
  const { sample, seed, only, lanes, minutes, again, list, help: asked } = options();
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
  const chosen =
    sample === undefined ? possible : shuffled(possible, Number(seed)).slice(0, Number(sample));

  if (!existsSync(join(root, "artifacts", "contracts"))) {
    throw new UserError("The contracts are not built: npm run build.");
  }
  const progress = new Progress(join(root, "docs", "measurements", "mutants.jsonl"));
  const hints: Hints = new Map();
  for (const mutant of mutants) {
    const by = progress.get(mutant)?.by;
    if (by) remember(hints, mutant.file, by);
  }
  const pending = chosen.filter((mutant) => {
    const verdict = progress.get(mutant)?.verdict;
    return verdict === undefined || (again && verdict === "survived");
  });
  console.log(
    `${chosen.length} of ${mutants.length} mutants, of which ${pending.length} are to judge.`,
  );

  if (pending.length > 0) {
    const sandboxes = Array.from({ length: Number(lanes) }, () => createSandbox(tests));
    let stopped = false;
    const stop = () => {
      stopped = true;
      for (const sandbox of sandboxes) sandbox.stop();
    };
    onStopRequest(stop);
    const timer = minutes === undefined ? undefined : setTimeout(stop, Number(minutes) * 60_000);
    try {
      await judgeAll(pending, sources, progress, hints, sandboxes, () => stopped);
    } finally {
      clearTimeout(timer);
      for (const sandbox of sandboxes) sandbox.remove();
    }
  }

  const { judged, missed, explained, skipped, total, score } = report(chosen, sources, progress);
  if (only === undefined && judged > 0) {
    const which = sample === undefined ? "" : `, a sample with seed ${seed}`;
    const part = `${judged} of ${mutants.length} mutants${which}: ${total} that tests can notice, ${explained} equivalent with a reason, ${skipped} that do not compile or change nothing`;
    writeMeasurements("mutation", [
      {
        metric: "mutants noticed by the tests",
        value: score,
        unit: "%",
        min: 95,
        conditions: `contracts/escrow, libraries and types, against test/escrow, tokens and differential; ${part}`,
      },
    ]);
  }
  process.exitCode = missed === 0 && judged === chosen.length ? 0 : 1;
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
