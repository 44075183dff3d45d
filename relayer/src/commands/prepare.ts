/** Command that creates the secrets for `relayer/compose.yaml`: `npm run relayer:prepare`. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareSecrets } from "./prepareSecrets.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:prepare   creates the secrets and folders that relayer/compose.yaml mounts

  --folder    target folder (default: relayer)
  --help      this text

Existing files are not changed. Prints the address of the hot wallet, which needs gas money, and the
files that you must write yourself.`;

await runCommand(HELP, async () => {
  const folder = join(import.meta.dirname, "..", "..");
  const { values } = parseArgs({ options: { folder: { type: "string", default: folder } } });
  const { written, missing, hotWallet } = await prepareSecrets(values.folder);
  answer({ written, missing, hot_wallet: hotWallet });
});
