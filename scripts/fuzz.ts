/**
 * `npm run fuzz [-- --runs 500 --depth 200 --seed 0x…]`: a long campaign of the stateful tests of
 * test/invariants. Prints how often each action was called; writes docs/measurements/fuzz.json.
 */
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { printFailure, UserError } from "@handsel/services/userError";
import { writeMeasurements } from "./lib/measurements.ts";

/** Each property is tested on `runs` sequences of `depth` actions. */
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

/** The runner's report of a test; only stateful tests have `calls` and what follows. */
interface Kind {
  runs?: bigint;
  calls?: bigint;
  reverts?: bigint;
  metrics?: Record<string, { calls: bigint }>;
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
async function fuzz({ runs, depth, seed }: Campaign): Promise<Outcome> {
  process.env.FUZZ_RUNS = String(runs);
  process.env.FUZZ_DEPTH = String(depth);
  process.env.FUZZ_SEED = seed;
  const { tasks } = await import("hardhat");
  return tasks.getTask(["test", "solidity"]).run({});
}

const sum = (numbers: readonly (bigint | undefined)[]) =>
  numbers.reduce<bigint>((total, number) => total + (number ?? 0n), 0n);

/** Prints how often each action was called and returns the sum. */
function report(kinds: readonly Kind[]): number {
  const stateful = kinds.filter(({ calls }) => calls !== undefined);
  const stateless = kinds.filter(({ calls, runs }) => calls === undefined && runs !== undefined);
  for (const { metrics = {} } of stateful) {
    console.table(
      Object.entries(metrics)
        .map(([name, { calls }]) => ({ action: name.split(".").at(-1), calls: Number(calls) }))
        .sort((a, b) => b.calls - a.calls),
    );
  }
  const calls = sum(stateful.map((kind) => kind.calls));
  const [runs, reverts, inputs] = [
    sum(stateful.map((kind) => kind.runs)),
    sum(stateful.map((kind) => kind.reverts)),
    sum(stateless.map((kind) => kind.runs)),
  ].map((number) => number.toLocaleString("en-US"));
  console.log(
    `${runs} sequences, ${calls.toLocaleString("en-US")} calls, of which ${reverts} reverted; ${inputs} inputs of the libraries.`,
  );
  return Number(calls);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "500" },
      depth: { type: "string", default: "200" },
      seed: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log("npm run fuzz [-- --runs 500 --depth 200 --seed 0x…]");
    return;
  }
  const chosen = campaign(values);
  console.log(`Seed ${chosen.seed}: the same seed tries the same again.`);
  const { success, value, error } = await fuzz(chosen);
  const suites = (value ?? error)?.suiteResults ?? [];
  const calls = report(suites.flatMap(({ testResults }) => testResults.map(({ kind }) => kind)));
  if (success) {
    writeMeasurements("fuzz", [
      {
        metric: "random calls without a broken invariant",
        value: calls,
        unit: "calls",
        min: 1,
        conditions: `${chosen.runs} sequences of ${chosen.depth} actions, seed ${chosen.seed}`,
      },
    ]);
  }
  process.exitCode = success ? 0 : 1;
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
