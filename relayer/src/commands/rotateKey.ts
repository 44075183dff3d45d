/** Command that changes the encryption key of stored secrets: `npm run relayer:rotate`. */
import { parseArgs } from "node:util";
import { parts } from "../parts.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";
import { withSecretFiles } from "../platform/configuration/secretFiles.ts";
import { openDatabase } from "../platform/database/database.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import { createLog } from "../platform/log.ts";
import { retireQuoteKey } from "../rates/retiredQuoteKeys.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:rotate   re-encrypts every secret in the database, from ENCRYPTION_KEY_OLD to ENCRYPTION_KEY

  --help      this text

Every relayer that runs meanwhile must have both keys, as ENCRYPTION_KEY and ENCRYPTION_KEY_OLD.
Re-encrypts all secrets or none.
ENCRYPTION_KEY_OLD_FILE can name a file with the old key instead.`;

function readOldKey(): Buffer {
  const { ENCRYPTION_KEY_OLD = "" } = withSecretFiles(process.env, ["ENCRYPTION_KEY_OLD"]);
  if (!/^[A-Za-z0-9+/]{43}=$/.test(ENCRYPTION_KEY_OLD)) {
    throw new ConfigError("ENCRYPTION_KEY_OLD must be the old key, 32 bytes in base64.");
  }
  return Buffer.from(ENCRYPTION_KEY_OLD, "base64");
}

await runCommand(HELP, async () => {
  parseArgs();
  const old = readOldKey();
  const config = readConfig(parts, process.env);
  const db = openDatabase(config.databaseUrl, createLog(config.logLevel, process.stderr));
  try {
    await retireQuoteKey(db, old);
    answer({ rotated: await rotateKey(db, old, config.encryptionKey.own) });
  } finally {
    await db.destroy();
  }
});
