/**
 * `npm run bench:subgraph [-- --payments 1000,10000,150000 --blocks 60]`: makes payments on a real chain and has them indexed
 * from its first block, by graph-node with our subgraph and by Ponder with the same entities, in turns at each size, each
 * with an empty database on the same PostgreSQL. At the largest size both follow a chain with a block each second, and
 * answer the dApp's queries. Prints both and writes docs/measurements/subgraph.json; fails when a goal is missed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { abandonStarts } from "@handsel/services/child";
import { buildContracts } from "@handsel/services/contracts";
import { buildSubgraph, findGnd, GRAPH_NODE_MISSING } from "@handsel/services/graphNode";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { LEAST, measureSubgraph } from "./subgraph/measureSubgraph.ts";
import { installPonder, PONDER_VERSION } from "./subgraph/ponder.ts";
import { reportSubgraph } from "./subgraph/reportSubgraph.ts";

const { values } = parseArgs({
  options: {
    payments: { type: "string", default: "1000,10000,150000" },
    blocks: { type: "string", default: "60" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(
    "Usage: npm run bench:subgraph [-- --payments 1000,10000,150000 --blocks 60]\n\n" +
      "  --payments  the histories that are indexed, by their number of payments\n" +
      "  --blocks    the seconds with a block each, in which the head lag is measured\n" +
      "  --help      this text",
  );
} else {
  await main().catch((error) => {
    printFailure(error);
    process.exitCode = 1;
  });
}
process.exit();

async function main(): Promise<void> {
  const sizes = values.payments.split(",").map((size) => wholeNumber("payments", size, LEAST));
  const blocks = wholeNumber("blocks", values.blocks, 1);
  if (findGnd() === null) throw new UserError(GRAPH_NODE_MISSING);
  const ponder = await installPonder();
  if (ponder === null) {
    console.log(
      `Ponder ${PONDER_VERSION} cannot be had from the npm registry, so graph-node is measured alone.`,
    );
  }
  await buildContracts();
  await buildSubgraph();

  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-subgraph-"));
  const stops: (() => Promise<unknown>)[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  onStopRequest(() => {
    abandonStarts();
    void stopAll().finally(() => process.exit(1));
  });
  try {
    sizes.sort((one, other) => one - other);
    const faults = reportSubgraph(await measureSubgraph({ sizes, blocks, ponder, folder, stops }));
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    await stopAll();
    // After a failure its logs stay.
    rmSync(folder, { recursive: true, force: true });
  } finally {
    await stopAll();
  }
}

function wholeNumber(option: string, value: string, least: number): number {
  if (/^[1-9]\d*$/.test(value) && Number(value) >= least) return Number(value);
  throw new UserError(`--${option} takes whole numbers from ${least} on, and ${value} is none.`);
}
