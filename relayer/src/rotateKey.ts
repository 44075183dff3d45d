/**
 * The operator's command that changes the key of secrets at rest: stop every relayer, run
 * `node relayer/src/rotateKey.ts` with `ENCRYPTION_KEY_OLD` and the new `ENCRYPTION_KEY`, and start
 * them with the new one. All secrets are sealed again, or none.
 */
import { ConfigError, readConfig } from "./config.ts";
import { openDatabase } from "./db/database.ts";
import { rotateKey } from "./db/rotateKey.ts";
import { createLog } from "./log.ts";

function readOldKey(text = ""): Buffer {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) {
    throw new ConfigError("ENCRYPTION_KEY_OLD must be the old key, 32 bytes in base64.");
  }
  return Buffer.from(text, "base64");
}

try {
  const config = readConfig(process.env);
  const old = readOldKey(process.env.ENCRYPTION_KEY_OLD);
  const db = openDatabase(config.databaseUrl, createLog(config.logLevel, process.stderr));
  try {
    const rotated = await rotateKey(db, old, config.encryptionKey);
    process.stdout.write(`${JSON.stringify({ rotated })}\n`);
  } finally {
    await db.destroy();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
