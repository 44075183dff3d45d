import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildContracts } from "@handsel/services/contracts";
import { root } from "@handsel/services/paths";

/**
 * Takes random steps with payments, and compares every entity of the subgraph with the chain after each crash of graph-node
 * and PostgreSQL and on both sides of each reorg. It runs subgraph/test/flow.test.ts with more steps.
 *
 * @returns a sentence for each fault.
 */
export async function soakSubgraph({
  steps = 3_000,
  seed,
}: {
  steps: number | undefined;
  seed: number;
}): Promise<string[]> {
  await buildContracts();
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [
    "run",
    "--project",
    "subgraph",
    "--reporter",
    "verbose",
    "subgraph/test/flow.test.ts",
  ];
  const child = spawn(process.execPath, [vitest, ...args], {
    cwd: root,
    env: { ...process.env, FLOW_STEPS: String(steps), FLOW_SEED: String(seed) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  return code === 0 ? [] : [`The subgraph differs from the chain, with seed ${seed}: see above.`];
}
