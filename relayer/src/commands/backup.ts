/** Command that writes the database to a file: `npm run relayer:backup -- FILE`. */
import { backUp } from "../platform/database/backup.ts";
import { readBackupArguments } from "./readBackupArguments.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:backup -- FILE   writes the relayer's database to a file, such as handsel.backup.gz

  --help      this text

All rows as of one moment; relayers may run meanwhile. Reads DATABASE_URL alone. The secrets in the
file stay sealed: keep ENCRYPTION_KEY elsewhere, and safe.`;

await runCommand(HELP, async () => {
  const { url, file } = readBackupArguments(HELP);
  answer({ action: "backup", file, rows: await backUp(url, file) });
});
