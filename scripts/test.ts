/**
 * `npm test [-- part… file…]`: runs the tests of every part, two parts at once; the last line is the result.
 * A part that crashes, or that has no tests, counts as a failure.
 */
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Steps } from "@handsel/services/steps";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure } from "@handsel/services/userError";
import { progressLines } from "./lib/progressLines.ts";
import { type Choice, chooseTests } from "./test/chooseTests.ts";
import { Output } from "./test/output.ts";
import { type Build, builds, parts, reports } from "./test/parts.ts";
import { runPart } from "./test/runPart.ts";
import { stopPrograms } from "./test/runProgram.ts";
import type { TestCount } from "./test/testCount.ts";

const HELP = `npm test [-- part… file…]   runs the tests of these parts, or of all

${Object.entries(parts)
  .map(([name, { heading }]) => `  ${name.padEnd(12)}${heading}`)
  .join("\n")}
  --help      this text

A word that is no part chooses test files by the beginning of their name, or by a piece of their path:

  npm test -- relayer checkouts      checkouts.test.ts of the relayer
  npm test -- contracts capture      each capture*.test.ts of the contracts
  npm test -- checkouts              checkouts.test.ts of any part

What the chosen tests need is compiled first, unless it is current. The last line is the result. What this
machine cannot run is skipped, each test by its name, and says why; where CI is set it fails.`;

/** Parts that run at once. A third one makes two cores so busy that waits for servers run out. */
const LANES = Math.min(2, availableParallelism());

const inCi = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";

type Result = TestCount & { seconds: number };

let stopped = false;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return;
  }
  const files = Object.entries(parts).map(([name, part]) => [name, part.files] as const);
  const choice = chooseTests(args, Object.fromEntries(files));
  const begun = performance.now();
  await buildFor(choice);
  const results = await runAll(choice);
  summarise(results, (performance.now() - begun) / 1000);
}

/** Builds what the chosen tests need, before any test can read a half-written output. */
async function buildFor(choice: Choice): Promise<void> {
  const needed = new Set<Build>();
  for (const [name, files] of choice) {
    const { needs = [], uses = [] } = parts[name] ?? {};
    for (const build of [...needs, ...(files === null ? uses : [])]) needed.add(build);
  }
  const lines = progressLines();
  const steps = new Steps(lines.listen);
  try {
    for (const [name, { title, build }] of Object.entries(builds)) {
      if (needed.has(name as Build) && !stopped) await steps.run(title, build);
    }
  } finally {
    lines.end();
  }
}

/** Runs the parts, the longest first. */
async function runAll(choice: Choice): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const output = new Output((chunk) => process.stdout.write(chunk));
  const waiting = [...choice].flatMap(([name, files]) => {
    const part = parts[name];
    return part === undefined ? [] : [{ part, files }];
  });
  waiting.sort((a, b) => b.part.seconds - a.part.seconds);
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined && !stopped; next = waiting.shift()) {
      const { print, end } = output.open();
      print(`\n=== ${next.part.heading}\n\n`);
      const begun = performance.now();
      const count = await runPart(next.part, next.files, print, inCi);
      results.set(next.part.heading, { ...count, seconds: (performance.now() - begun) / 1000 });
      end();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

function summarise(results: ReadonlyMap<string, Result>, seconds: number): void {
  const total: TestCount = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };
  for (const count of results.values()) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    total.failures.push(...count.failures);
    total.skips.push(...count.skips);
  }
  console.log(`\n=== Result\n`);
  for (const [heading, count] of results) console.log(row(heading, count, count.seconds));
  console.log(row("Together", total, seconds));
  if (total.skips.length > 0) console.log("");
  for (const skip of total.skips) console.log(`  SKIPPED ${skip}`);
  for (const { repeated } of results.values()) {
    if (repeated !== undefined) console.log(`\n  REPEATED ${repeated}`);
  }
  for (const failure of total.failures) console.log(`\n  FAILED ${failure}`);
  console.log(`\n${words(total)}`);
  process.exitCode = total.failed === 0 && !stopped ? 0 : 1;
}

function row(heading: string, count: TestCount, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const time = `${minutes > 0 ? `${minutes} min ` : ""}${Math.round(seconds % 60)} s`;
  return `  ${heading.padEnd(22)}${time.padStart(12)}   ${words(count)}`;
}

function words({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

onStopRequest(() => {
  stopped = true;
  stopPrograms();
});
try {
  await main(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
