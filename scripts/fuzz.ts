/**
 * `npm run fuzz [-- --runs 5000 --depth 200 --seed 0x…]`: a long campaign of the stateful tests of test/invariants.
 * Prints how often each thing happened that the campaign is for; one that never happened fails it. A campaign of
 * a million calls or more writes docs/measurements/fuzz.json.
 *
 * `npm run fuzz -- --faults [--only <name>]`: plants each fault of test/invariants/faults in the escrow, one at a time, and
 * fails if a short campaign does not notice it.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printFailure, UserError } from "@handsel/services/userError";
import { readPlantedFaults, violationOf } from "./fuzz/plantedFaults.ts";
import { writeMeasurements } from "./lib/measurements.ts";

/** Calls of a campaign whose result is kept. */
const LEAST_CALLS = 1_000_000;

/** `runs` sequences of `depth` actions. */
interface Campaign {
  runs: number;
  depth: number;
  seed: string;
}

function campaign({ runs, depth, seed }: { runs: string; depth: string; seed?: string }): Campaign {
  for (const [name, value] of Object.entries({ runs, depth })) {
    if (!/^[1-9]\d*$/.test(value)) throw new UserError(`--${name} is a whole number above zero.`);
  }
  if (seed !== undefined && !/^0x[0-9a-f]{1,64}$/i.test(seed)) {
    throw new UserError("--seed is a hexadecimal number of at most 32 bytes: 0x1f.");
  }
  return {
    runs: Number(runs),
    depth: Number(depth),
    seed: seed ?? `0x${randomBytes(32).toString("hex")}`,
  };
}

/** The runner's report of a test; only stateful tests have `calls`. */
interface Kind {
  runs?: bigint;
  calls?: bigint;
}

interface Outcome {
  success: boolean;
  value?: Results;
  /** The report of a failed test. */
  error?: Results;
}

interface Results {
  suiteResults: { testResults: { kind: Kind }[] }[];
}

/** Runs Hardhat in this process, because only its API reports the calls; its configuration reads the environment. */
async function fuzz({ runs, depth, seed }: Campaign, report: string): Promise<Outcome> {
  process.env.FUZZ_RUNS = String(runs);
  process.env.FUZZ_DEPTH = String(depth);
  process.env.FUZZ_SEED = seed;
  process.env.FUZZ_REPORT = report;
  const { tasks } = await import("hardhat");
  return tasks.getTask(["test", "solidity"]).run({});
}

/** Adds up the lines of a report, one for each sequence: how often each thing happened. */
function countsOf(report: string): Map<string, number> {
  const counts = new Map<string, number>();
  if (!existsSync(report)) return counts;
  for (const line of readFileSync(report, "utf8").trim().split("\n")) {
    for (const [name, count] of Object.entries<number>(JSON.parse(line))) {
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}

async function runCampaign(chosen: Campaign): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "handsel-fuzz-"));
  try {
    console.log(`Seed ${chosen.seed}: the same seed tries the same again.`);
    const report = join(folder, "report.jsonl");
    const { success, value, error } = await fuzz(chosen, report);
    const counts = countsOf(report);
    console.table([...counts].map(([happened, times]) => ({ happened, times })));
    const suites = (value ?? error)?.suiteResults ?? [];
    const kinds = suites.flatMap(({ testResults }) => testResults.map(({ kind }) => kind));
    const calls = Number(kinds.reduce((sum, kind) => sum + (kind.calls ?? 0n), 0n));
    const never = [...counts].filter(([, times]) => times === 0).map(([name]) => name);
    for (const name of never) console.error(`Never happened: ${name}.`);
    console.log(`${chosen.runs} sequences, ${calls.toLocaleString("en-US")} calls.`);
    if (!success || never.length > 0 || counts.size === 0) return 1;
    if (calls >= LEAST_CALLS) write(chosen, calls, counts);
    else console.log(`Not kept: that takes ${LEAST_CALLS.toLocaleString("en-US")} calls.`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(
  { runs, depth, seed }: Campaign,
  calls: number,
  counts: ReadonlyMap<string, number>,
): void {
  const conditions = `${runs} sequences of ${depth} actions, seed ${seed}`;
  writeMeasurements("fuzz", [
    {
      metric: "random calls without a broken invariant",
      value: calls,
      unit: "calls",
      min: LEAST_CALLS,
      conditions,
    },
    ...[...counts].map(([metric, value]) => ({
      ...{ metric, value, unit: "times", min: 1 },
      conditions: "in the same campaign",
    })),
  ]);
}

/** Runs short campaigns against escrows with a planted fault. */
async function runFaults(only: string | undefined): Promise<number> {
  const faults = readPlantedFaults().filter(({ name }) => [undefined, name].includes(only));
  if (faults.length === 0) throw new UserError(`test/invariants/faults has no ${only}.`);
  let missed = 0;
  for (const fault of faults) {
    const violation = await violationOf(fault);
    if (violation === null) missed += 1;
    console.log(`${fault.name}: ${fault.sentence}\n  ${violation ?? "NOT NOTICED"}`);
  }
  console.log(`${faults.length - missed} of ${faults.length} faults are noticed.`);
  return missed === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5000" },
      depth: { type: "string", default: "200" },
      seed: { type: "string" },
      faults: { type: "boolean", default: false },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log("npm run fuzz [-- --runs 5000 --depth 200 --seed 0x…]");
    console.log("npm run fuzz -- --faults [--only <name>]");
    return;
  }
  process.exitCode = values.faults
    ? await runFaults(values.only)
    : await runCampaign(campaign(values));
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
