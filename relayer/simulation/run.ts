/** One simulation: `node relayer/simulation/run.ts [--seed 1] [--steps 20000]` */
import "./platform.ts";
import { parseArgs } from "node:util";
import { Databases } from "./database.ts";
import { simulate } from "./simulate.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "20000" },
    without: { type: "string", default: "" },
    story: { type: "boolean", default: false },
  },
});
const databases = await Databases.start();
const began = performance.now();
try {
  const outcome = await simulate(databases, {
    seed: Number(values.seed),
    steps: Number(values.steps),
    without: new Set(values.without.split(",")),
  });
  if (values.story) for (const line of outcome.story) console.log(line);
  console.log(JSON.stringify(outcome.counts), `${Math.round(performance.now() - began)} ms`);
  for (const fault of outcome.faults) console.log(`FAULT ${fault}`);
} finally {
  await databases.stop();
}
process.exit();
