/** `npm run build`: compiles the contracts, writes every generated file, and builds subgraph and dApp. */
import { join } from "node:path";
import { buildContracts } from "@handsel/services/contracts";
import { buildDapp, buildLanguages, builtDapp } from "@handsel/services/dapp";
import {
  buildSubgraph,
  builtSubgraph,
  findGnd,
  GRAPH_NODE_MISSING,
} from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import { run } from "@handsel/services/run";
import { makeStale } from "@handsel/services/staleness";
import { Steps } from "@handsel/services/steps";
import { printFailure } from "@handsel/services/userError";
import { progressLines } from "./lib/progressLines.ts";

const lines = progressLines();
const steps = new Steps(lines.listen);
try {
  await steps.run("Contracts compiled", () => buildContracts());
  // In a process of its own, because it imports files after writing them.
  const generated = await steps.run("Generated files renewed", () =>
    run(process.execPath, {
      title: "Generating files",
      args: [join(import.meta.dirname, "generate.ts")],
      cwd: root,
    }),
  );
  // Builds even when the last build is current, because a build was asked for.
  makeStale(builtSubgraph);
  makeStale(builtDapp);
  const subgraph = steps.run("Subgraph compiled", () => buildSubgraph());
  await steps.run("dApp built", buildDapp);
  await steps.run("dApp built in its other languages", buildLanguages);
  await subgraph;
  lines.end();
  for (const [line] of generated.matchAll(/^Wrote .*$/gm)) console.log(line);
  if (findGnd() === null) console.log(GRAPH_NODE_MISSING);
  process.exit();
} catch (error) {
  await steps.giveUp();
  lines.end();
  printFailure(error);
  process.exit(1);
}
