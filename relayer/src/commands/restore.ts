/** Command that fills an empty database from a file: `npm run relayer:restore -- FILE`. */

import { parts } from "../parts.ts";
import { restore } from "../platform/database/backup.ts";
import { readBackupArguments } from "./readBackupArguments.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:restore -- FILE   fills an empty database from a backup, such as handsel.backup.gz

  --help      this text

Restores everything or nothing, then migrates the database. What pg_dump wrote needs pg_restore in
PATH. Reads only DATABASE_URL.`;

await runCommand(HELP, async () => {
  const { url, file } = readBackupArguments(HELP);
  answer({ action: "restore", file, ...(await restore(url, parts, file)) });
});
