/** `npm run build`: compiles the contracts, writes every generated file, and builds what is served. */
import { createRequire } from "node:module";
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

/** npm puts a workspace's packages into its own folder or into the root's. */
const dappRequire = createRequire(join(root, "dapp", "package.json"));

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
  await steps.run("API described, its types given to the dApp", async () => {
    await run(process.execPath, {
      title: "Describing the API",
      args: [join(root, "relayer", "src", "writeOpenapi.ts")],
      cwd: root,
    });
    await run(process.execPath, {
      title: "Making the dApp's types of the API",
      args: [
        join(dappRequire.resolve("openapi-typescript"), "..", "..", "bin", "cli.js"),
        join(root, "relayer", "openapi.json"),
        ...["--output", join(root, "dapp", "src", "lib", "api", "api.gen.ts")],
      ],
      cwd: root,
    });
  });
  await steps.run("Variables of the relayer described", () =>
    run(process.execPath, {
      title: "Describing the relayer's variables",
      args: [join(root, "relayer", "src", "writeConfiguration.ts")],
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
