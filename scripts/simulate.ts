/**
 * A seeded world around relayers, with a real PostgreSQL and a real EVM:
 * `npm run simulate -- [--seed 1] [--steps 20000] [--without kills,reorgs]`
 *
 * Processes, clocks, nodes and receivers fail while merchants and payers trade; then everything comes to
 * rest and must be as the chain says. The same seed does the same on every machine.
 */
import { parseArgs } from "node:util";
import { describe, shrink, tellFailure } from "../relayer/simulation/campaign.ts";
import { Databases } from "../relayer/simulation/database.ts";
import { disturbanceNames } from "../relayer/simulation/disturbances.ts";
import { simulate } from "../relayer/simulation/simulate.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "20000" },
    without: { type: "string", default: "" },
    story: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    shrink: { type: "boolean", default: false },
    tamper: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(
    `Usage: npm run simulate -- [--seed 1] [--steps 20000] [--without ${disturbanceNames.join(",")}] [--story] [--trace] [--shrink] [--tamper SQL] [--help]`,
  );
  process.exit();
}
const databases = await Databases.start();
try {
  const choices = {
    ...{ seed: Number(values.seed), steps: Number(values.steps) },
    without: new Set(values.without.split(",").filter((name) => name !== "")),
  };
  const trace = values.trace ? { trace: (step: string) => console.log(step) } : {};
  const tamper = values.tamper === undefined ? {} : { tamper: values.tamper };
  const outcome = await simulate(databases, { ...choices, ...trace, ...tamper });
  if (values.story && outcome.faults.length === 0) console.log(outcome.story.join("\n"));
  console.log(describe(outcome));
  if (outcome.faults.length > 0) {
    const told = tellFailure(choices, outcome);
    console.error(values.shrink ? await shrink({ choices, told }, console.log) : told);
    process.exitCode = 1;
  } else console.log("Everything is as it was told.");
} finally {
  await databases.stop();
}
process.exit();
