/** Command that compares the database with the chains: `npm run relayer:resync`. */
import { parseArgs } from "node:util";
import type { ChainClient } from "../chains/clients.ts";
import { compareWithChain } from "../chains/compareWithChain.ts";
import { resyncChain } from "../chains/resyncChain.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Deps } from "../platform/part.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:resync   reads each chain from the beginning and compares the database with it

  --chain     id of one chain (default: all)
  --repair    corrects the database from the chain, and compares again
  --help      this text

Prints one line of JSON for each chain. Exits with 1 if something differs. Relayers may keep running.`;

async function resync(deps: Deps, chain: ChainClient, repair: boolean): Promise<boolean> {
  let result = await compareWithChain(deps, chain);
  if (repair && result.differences.length > 0) {
    await resyncChain(deps, chain, result.wrong);
    result = await compareWithChain(deps, chain);
  }
  const { wrong: _, block, ...shown } = result;
  answer({ ...shown, block: Number(block) });
  return result.differences.length === 0;
}

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: { chain: { type: "string" }, repair: { type: "boolean", default: false } },
  });
  await withDeps(async (deps) => {
    const chosen = [...deps.chains.values()].filter(
      ({ id }) => values.chain === undefined || String(id) === values.chain,
    );
    if (chosen.length === 0)
      throw new ConfigError(`CHAINS does not contain chain ${values.chain}.`);
    for (const chain of chosen) {
      if (!(await resync(deps, chain, values.repair))) process.exitCode = 1;
    }
  });
});
