/** Command that writes the database to a file: `npm run relayer:backup -- FILE`. */
import { backUp } from "../platform/database/backup.ts";
import { readBackupArguments } from "./readBackupArguments.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:backup -- FILE   writes the database to a file, such as handsel.backup.gz

  --help      this text

Writes one consistent snapshot; relayers may keep running. With pg_dump if one as new as the server is
in PATH, otherwise by itself; "by" says which. Reads only DATABASE_URL. Secrets in the file stay
encrypted: keep ENCRYPTION_KEY safe, and in another place.`;

await runCommand(HELP, async () => {
  const { url, file } = readBackupArguments(HELP);
  answer({ action: "backup", file, ...(await backUp(url, file)) });
});
