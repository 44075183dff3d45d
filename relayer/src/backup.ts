/**
 * The operator's command that writes the database to a file and fills an empty one from it:
 * `node relayer/src/backup.ts save FILE` and `node relayer/src/backup.ts restore FILE`
 * Reads `DATABASE_URL` alone. Relayers may run while it saves.
 */
import { BackupError, backUp, restore } from "./db/backup.ts";

const USAGE = "Usage: node relayer/src/backup.ts save FILE, or restore FILE";

try {
  const [action, file, ...rest] = process.argv.slice(2);
  const url = process.env.DATABASE_URL ?? "";
  const work = action === "save" ? backUp : action === "restore" ? restore : null;
  if (work === null || file === undefined || rest.length > 0) throw new BackupError(USAGE);
  if (url === "") throw new BackupError("DATABASE_URL is missing: give a postgres:// URL.");
  const rows = await work(url, file);
  process.stdout.write(`${JSON.stringify({ action, file, rows })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
