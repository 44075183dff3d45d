/**
 * `npm run faults [-- --only <name> --worlds]`: brings back each mended fault of relayer/simulation/faults in a copy
 * of the project, one at a time, and runs the tests that are for it; where none fails, or with --worlds, it also
 * simulates worlds. A fault that nothing notices fails the command. Writes docs/measurements/simulation.json.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { type Fault, readFaults } from "./faults/faults.ts";
import { FaultyCopy } from "./faults/faultyCopy.ts";

const TABLE = join(root, "docs", "measurements", "simulation.json");

/** Seeds of the worlds, and the steps of each before it comes to rest. */
const SEEDS = [1, 2];
const STEPS = 6_000;

/** Faults that are judged side by side. */
const WORKERS = Math.min(2, availableParallelism());

/** Milliseconds for the tests of one fault, and for one world: a fault may be that something waits for ever. */
const LIMIT_MS = 5 * 60_000;

/** What noticed a fault. */
interface Row {
  fault: string;
  /** What is wrong while it is there. */
  sentence: string;
  /** First failing test; null if none fails. */
  test: string | null;
  /** Seed of the world that noticed it; null if none did. */
  seed: number | null;
  /** Steps that this world took. */
  steps: number | null;
  /** What the world found. */
  finding: string | null;
}

type World = Pick<Row, "seed" | "steps" | "finding">;

/** Runs test files; returns the name of the first test that fails, or null. */
async function failingTest(copy: FaultyCopy, files: readonly string[]): Promise<string | null> {
  if (files.length === 0) return null;
  const report = "tests.json";
  const reporter = ["--reporter=json", `--outputFile=${report}`];
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const { code, isLate, stderr } = await copy.run([vitest, "run", ...reporter, ...files], LIMIT_MS);
  if (isLate) return "(does not end)";
  const { testResults } = JSON.parse(copy.take(report)) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  if (code === 0) return null;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === "failed");
  if (!failed) throw new UserError(`The tests did not run:\n${stderr}`);
  return failed.fullName;
}

/** Simulates worlds until one is not as everybody was told. */
async function failingWorld(copy: FaultyCopy): Promise<World> {
  const program = join("scripts", "simulate.ts");
  for (const seed of SEEDS) {
    const args = [program, "--seed", `${seed}`, "--steps", `${STEPS}`];
    const { code, isLate, stdout, stderr } = await copy.run(args, LIMIT_MS);
    if (code === 0) continue;
    const steps = Number(/(\d+) steps/.exec(stdout)?.[1] ?? Number.NaN) || null;
    const finding = isLate ? "does not come to rest" : /^Not so: (.*)$/m.exec(stderr)?.[1];
    if (finding === undefined) throw new UserError(`The world of seed ${seed} ended:\n${stderr}`);
    return { seed, steps, finding };
  }
  return { seed: null, steps: null, finding: null };
}

async function judge(
  copy: FaultyCopy,
  { name, sentence, tests, patch }: Fault,
  withWorlds: boolean,
): Promise<Row> {
  copy.apply(patch);
  try {
    const test = await failingTest(copy, tests);
    const isTried = withWorlds || test === null;
    const world = isTried ? await failingWorld(copy) : { seed: null, steps: null, finding: null };
    return { fault: name, sentence, test, ...world };
  } finally {
    copy.apply(patch, true);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      worlds: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help)
    return console.log("Usage: npm run faults -- [--only <name>] [--worlds] [--help]");
  const faults = readFaults().filter(({ name }) => [undefined, name].includes(values.only));
  if (faults.length === 0) throw new UserError(`relayer/simulation/faults has no ${values.only}.`);
  const copies = Array.from({ length: Math.min(WORKERS, faults.length) }, () => new FaultyCopy());
  const remove = () => {
    for (const copy of copies) copy.remove();
  };
  onStopRequest(() => {
    remove();
    process.exit(1);
  });
  try {
    const [first] = copies;
    if (first) await requireSoundWorlds(first);
    const rows: Row[] = [];
    const waiting = [...faults];
    const work = async (copy: FaultyCopy) => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
        const row = await judge(copy, fault, values.worlds);
        rows.push(row);
        const world = row.seed === null ? "no world" : `seed ${row.seed}: ${row.finding}`;
        console.log(`${row.fault}\n  ${row.test ?? "no test"}\n  ${world}`);
      }
    };
    await Promise.all(copies.map(work));
    const missed = rows.filter((row) => row.test === null && row.seed === null);
    for (const { fault } of missed) console.error(`Nothing notices ${fault}.`);
    console.log(`${rows.length - missed.length} of ${rows.length} faults are noticed.`);
    writeTable(rows, values.only === undefined ? [] : readTable());
    process.exitCode = missed.length === 0 ? 0 : 1;
  } finally {
    remove();
  }
}

function readTable(): Row[] {
  return existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, "utf8")) : [];
}

/** Writes the table; rows of the other faults stay as they were. */
function writeTable(judged: readonly Row[], before: readonly Row[]): void {
  const others = before.filter(({ fault }) => !judged.some((row) => row.fault === fault));
  const rows = [...judged, ...others].sort((one, other) => (one.fault < other.fault ? -1 : 1));
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n  ");
  writeFileSync(TABLE, `[\n  ${lines}\n]\n`);
}

/** Without a fault the worlds have to be as everybody was told. */
async function requireSoundWorlds(copy: FaultyCopy): Promise<void> {
  const { seed, finding } = await failingWorld(copy);
  if (seed !== null) throw new UserError(`Seed ${seed} without a fault: ${finding}`);
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
