/** Command that makes what `relayer/compose.yaml` mounts: `npm run relayer:prepare`. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareSecrets } from "./prepareSecrets.ts";
import { answer, runCommand } from "./runCommand.ts";

const HELP = `npm run relayer:prepare   makes the secrets and the folders that relayer/compose.yaml mounts

  --folder    where to (default: relayer)
  --help      this text

What is there is left alone. Prints the address of the hot wallet, which needs gas money, and which
files you must write yourself.`;

await runCommand(HELP, async () => {
  const folder = join(import.meta.dirname, "..", "..");
  const { values } = parseArgs({ options: { folder: { type: "string", default: folder } } });
  const { written, missing, hotWallet } = await prepareSecrets(values.folder);
  answer({ written, missing, hot_wallet: hotWallet });
});
