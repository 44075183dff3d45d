/**
 * The operator's command that creates a merchant:
 * `node relayer/src/createMerchant.ts --name "Demo Shop" --address 0x… [--payee 0x…]`
 * Prints one JSON line with `merchant_id` and `api_key`. Brings the database up to date first.
 */
import { parseArgs } from "node:util";
import { type Address, isAddress } from "viem";
import { createChainClients, isLive } from "./chain/clients.ts";
import { ConfigError, readConfig } from "./config.ts";
import { openDatabase } from "./db/database.ts";
import { migrate } from "./db/migrate.ts";
import { createLog } from "./log.ts";
import { createMerchant } from "./merchants/createMerchant.ts";

const USAGE = 'Usage: node relayer/src/createMerchant.ts --name "Shop" --address 0x… [--payee 0x…]';

function readArguments(): { name: string; address: Address; payee: Address | undefined } {
  const { values } = parseArgs({
    options: { name: { type: "string" }, address: { type: "string" }, payee: { type: "string" } },
  });
  const name = values.name?.trim() ?? "";
  const address = values.address ?? "";
  const { payee } = values;
  if (name === "" || name.length > 100) {
    throw new ConfigError(`--name must have 1 to 100 characters.\n${USAGE}`);
  }
  if (!isAddress(address)) throw new ConfigError(`--address must be an address.\n${USAGE}`);
  if (payee !== undefined && !isAddress(payee)) {
    throw new ConfigError(`--payee must be an address.\n${USAGE}`);
  }
  return { name, address, payee };
}

try {
  const merchant = readArguments();
  const config = readConfig(process.env);
  const live = [...createChainClients(config).values()].some(isLive);
  const db = openDatabase(config.databaseUrl, createLog(config.logLevel, process.stderr));
  try {
    await migrate(db);
    const { merchantId, apiKey } = await createMerchant(db, { ...merchant, live });
    process.stdout.write(`${JSON.stringify({ merchant_id: merchantId, api_key: apiKey })}\n`);
  } finally {
    await db.destroy();
  }
} catch (error) {
  const expected = error instanceof ConfigError || isArgumentError(error);
  process.stderr.write(`${expected ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && `${error.code}`.startsWith("ERR_PARSE");
}
