/** `npm run build`: compiles the contracts, generates what comes from them, and builds what is served. */
import { join } from "node:path";
import { buildContracts } from "./services/contracts.ts";
import { buildDapp, builtDapp } from "./services/dapp.ts";
import { buildSubgraph, builtSubgraph, findGnd, GRAPH_NODE_MISSING } from "./services/graphNode.ts";
import { root } from "./services/paths.ts";
import { progressLines } from "./services/progressLines.ts";
import { run } from "./services/run.ts";
import { makeStale } from "./services/staleness.ts";
import { Steps } from "./services/steps.ts";
import { printFailure } from "./services/userError.ts";

const lines = progressLines();
const steps = new Steps(lines.listen);
try {
  await steps.run("Contracts compiled", () => buildContracts());
  await steps.run("ABIs and addresses exported to the protocol package", () =>
    run(process.execPath, {
      title: "Exporting the protocol",
      args: [join(import.meta.dirname, "exportProtocol.ts")],
      cwd: root,
    }),
  );
  // A person who asks for a build gets one, whatever is there.
  makeStale(builtSubgraph);
  makeStale(builtDapp);
  const subgraph = steps.run("Subgraph compiled", () => buildSubgraph());
  await steps.run("dApp built", buildDapp);
  await subgraph;
  if (findGnd() === null) console.log(GRAPH_NODE_MISSING);
} catch (error) {
  await steps.giveUp();
  lines.end();
  printFailure(error);
  process.exitCode = 1;
} finally {
  lines.end();
}
