/**
 * The operator's command that reads each chain from the beginning and compares it with the database:
 * `node relayer/src/resync.ts [--chain 31337] [--repair]`
 * Prints one JSON line for each chain; exits with 1 where something differs. `--repair` makes the
 * database what the chain says, and compares again. Relayers may run meanwhile.
 */
import { parseArgs } from "node:util";
import { type ChainClient, createChainClients } from "./chain/clients.ts";
import { Follower } from "./chain/followChain.ts";
import { compareWithChain, readAgain } from "./chain/resync.ts";
import { ConfigError, readConfig } from "./config.ts";
import { openDatabase } from "./db/database.ts";
import { migrate } from "./db/migrate.ts";
import type { Deps } from "./deps.ts";
import { createLog } from "./log.ts";

async function resync(deps: Deps, chain: ChainClient, repair: boolean): Promise<boolean> {
  let result = await compareWithChain(deps.db, chain);
  if (repair && result.differences.length > 0) {
    await readAgain(deps.db, chain, result.wrong);
    const follower = new Follower(deps, chain);
    while (await follower.step());
    result = await compareWithChain(deps.db, chain);
  }
  const { wrong: _, block, ...shown } = result;
  process.stdout.write(`${JSON.stringify({ ...shown, block: Number(block) })}\n`);
  return result.differences.length === 0;
}

try {
  const { values } = parseArgs({
    options: { chain: { type: "string" }, repair: { type: "boolean", default: false } },
  });
  const config = readConfig(process.env);
  const log = createLog(config.logLevel, process.stderr);
  const db = openDatabase(config.databaseUrl, log);
  try {
    await migrate(db);
    const deps = { db, config, log, chains: createChainClients(config) };
    const chosen = [...deps.chains.values()].filter(
      ({ id }) => values.chain === undefined || String(id) === values.chain,
    );
    if (chosen.length === 0) throw new ConfigError(`CHAINS does not name chain ${values.chain}.`);
    for (const chain of chosen) {
      if (!(await resync(deps, chain, values.repair))) process.exitCode = 1;
    }
  } finally {
    await db.destroy();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
