/**
 * `npm run coverage`: runs the contracts' tests against instrumented contracts and prints which lines they reached.
 * Fails if a line of the core was not reached and is not named below. Hardhat counts statements and lines; `npm run
 * mutate` covers branches. Writes docs/measurements/coverage.json.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { runHardhat } from "./lib/hardhat.ts";
import { writeMeasurements } from "./lib/measurements.ts";

/** Source files of the escrow. */
const core = ["contracts/escrow", "contracts/libraries", "contracts/types"];
const beside = ["contracts/arbitration", "contracts/periphery"];

/** Lines of the core that no test reaches, as `file:line`, each with the reason. */
const unreached: Record<string, string> = {};

/** Tests that count gas; they fail on instrumented contracts, which use more. */
const countGas = ["cannot have a heavy receiver of coins credited instead of pushed"];

interface Lines {
  reached: number;
  missed: number[];
}

/** Parses the report: a record per file, with a count per line. */
function linesOf(report: string): Map<string, Lines> {
  const files = new Map<string, Lines>();
  for (const record of report.split("end_of_record")) {
    const file = record.match(/^SF:(.+)$/m)?.[1];
    if (file === undefined) continue;
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    const missed = lines.filter(([, , count]) => count === "0").map(([, line]) => Number(line));
    files.set(file.replaceAll("\\", "/"), { reached: lines.length - missed.length, missed });
  }
  return files;
}

function rowOf(name: string, files: readonly Lines[]) {
  const reached = files.reduce((sum, lines) => sum + lines.reached, 0);
  const missed = files.flatMap((lines) => lines.missed);
  const all = reached + missed.length;
  return {
    file: name,
    lines: all,
    reached,
    "%": all === 0 ? "" : ((100 * reached) / all).toFixed(1),
    missed: files.length === 1 ? missed.join(", ") : "",
  };
}

async function main(): Promise<void> {
  if (process.argv.includes("--help")) {
    console.log("npm run coverage   the lines of the contracts that the tests reach");
    return;
  }
  const names = countGas.join("|");
  const args = ["test", "mocha", "--coverage", "--grep-exclude", names];
  const tested = await runHardhat(args, { CONTRACTS_OUTPUT: join(root, ".cache", "coverage") });
  if (tested !== 0) throw new UserError("Tests fail: what they reach says nothing.");

  const files = linesOf(readFileSync(join(root, "coverage", "lcov.info"), "utf8"));
  const inside = (folder: string) =>
    [...files]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  console.table(
    [...core, ...beside].flatMap((folder) => [
      ...inside(folder).map(([file, lines]) => rowOf(file, [lines])),
      rowOf(
        folder,
        inside(folder).map(([, lines]) => lines),
      ),
    ]),
  );
  for (const name of countGas) console.log(`Left out, because it counts gas: ${name}.`);

  const missed = core.flatMap((folder) =>
    inside(folder).flatMap(([file, lines]) => lines.missed.map((line) => `${file}:${line}`)),
  );
  for (const [line, why] of Object.entries(unreached)) {
    console.log(`${line} is not reached: ${why}.`);
  }
  const unexpected = missed.filter((line) => !(line in unreached));
  const outdated = Object.keys(unreached).filter((line) => !missed.includes(line));
  if (unexpected.length > 0) console.error(`No test reaches ${unexpected.join(", ")}.`);
  if (outdated.length > 0) console.error(`Reached all the same: ${outdated.join(", ")}.`);
  const empty = core.filter((folder) => inside(folder).length === 0);
  if (empty.length > 0) console.error(`The report knows nothing of ${empty.join(", ")}.`);
  const whole = rowOf(
    "",
    core.flatMap((folder) => inside(folder).map(([, lines]) => lines)),
  );
  writeMeasurements("coverage", [
    {
      metric: "lines that the tests reach",
      value: Math.round((1000 * whole.reached) / whole.lines) / 10,
      unit: "%",
      min: 100,
      conditions: `${core.join(", ")}: ${whole.reached} of ${whole.lines} lines`,
    },
  ]);
  process.exitCode = unexpected.length + outdated.length + empty.length === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
