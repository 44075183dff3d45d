/**
 * The operator's command that decides a merchant's commission:
 * `node relayer/src/setCommission.ts --address 0x… --bps 50`, or `--bps default`.
 * It goes into new offers; those that exist keep theirs.
 */
import { parseArgs } from "node:util";
import { isAddress } from "viem";
import { ConfigError, readConfig } from "./config.ts";
import { openDatabase } from "./db/database.ts";
import { migrate } from "./db/migrate.ts";
import { createLog } from "./log.ts";
import { setCommission } from "./merchants/setCommission.ts";

const USAGE = "Usage: node relayer/src/setCommission.ts --address 0x… --bps 0…10000|default";

try {
  const { values } = parseArgs({
    options: { address: { type: "string" }, bps: { type: "string" } },
  });
  const { address = "", bps = "" } = values;
  if (!isAddress(address)) throw new ConfigError(`--address must be an address.\n${USAGE}`);
  if (!/^(default|\d{1,5})$/.test(bps) || Number(bps) > 10_000) {
    throw new ConfigError(`--bps must be from 0 to 10000, or default.\n${USAGE}`);
  }
  const config = readConfig(process.env);
  const db = openDatabase(config.databaseUrl, createLog(config.logLevel, process.stderr));
  try {
    await migrate(db);
    await setCommission(db, config, { address, bps: bps === "default" ? null : Number(bps) });
    process.stdout.write(`${JSON.stringify({ address, bps })}\n`);
  } finally {
    await db.destroy();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
