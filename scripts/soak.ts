/**
 * Long runs with injected failures: `npm run soak -- relayer [--payments 10000] [--seed 1]`,
 * `npm run soak -- subgraph [--steps 3000] [--seed 1]`,
 * `npm run soak -- simulation [--steps 1000000] [--seed 1]`
 *
 * Payments are made on a real chain while relayers or graph-node are killed and restarted, PostgreSQL
 * crashes, and blocks are reorged. At the end nothing may be lost, no event may be sent twice, and
 * everything must equal the chain.
 */
import { parseArgs } from "node:util";
import { soakRelayer } from "./soak/relayer.ts";
import { soakSimulation } from "./soak/simulation.ts";
import { soakSubgraph } from "./soak/subgraph.ts";

interface Choices {
  payments: number;
  /** Each part has a number of its own by default. */
  steps: number | undefined;
  seed: number;
}

const PARTS: Record<string, (choices: Choices) => Promise<string[]>> = {
  relayer: soakRelayer,
  subgraph: soakSubgraph,
  simulation: soakSimulation,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    payments: { type: "string", default: "10000" },
    steps: { type: "string" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const part = PARTS[positionals[0] ?? ""];
if (values.help || part === undefined) {
  console.log(
    `Usage: npm run soak -- <part> [--payments 10000] [--steps N] [--seed 1] [--help]\nParts: ${Object.keys(PARTS).join(", ")}`,
  );
  process.exitCode = values.help ? 0 : 1;
} else {
  const { payments, steps, seed } = values;
  const faults = await part({
    payments: Number(payments),
    steps: steps === undefined ? undefined : Number(steps),
    seed: Number(seed),
  });
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? "Nothing lost, nothing doubled." : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
process.exit();
