/** Command that creates a merchant, or another API key of one: `npm run relayer:merchant`. */
import { parseArgs } from "node:util";
import { type Address, isAddress } from "viem";
import { createMerchant } from "../accounts/createMerchant.ts";
import { isLive } from "../chains/clients.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:merchant -- --name "Demo Shop" --address 0x…   creates a merchant, or another API key of one

  --name      name shown to payers, up to 100 characters
  --address   account that signs in and acts for the merchant
  --payee     account that receives captured money (default: the same)
  --help      this text

Prints merchant_id and api_key in one line of JSON. The key is shown only once: the database stores
only its hash. With MERCHANT_API_KEY in the environment the merchant gets that key again, in an empty
database for example, instead of a new one. Migrates the database first.

Beside a running npm start it needs no configuration: it finds that relayer's in .data/relayer.env.`;

function readArguments(): { name: string; address: Address; payee: Address | undefined } {
  const { values } = parseArgs({
    options: { name: { type: "string" }, address: { type: "string" }, payee: { type: "string" } },
  });
  const name = values.name?.trim() ?? "";
  const address = values.address ?? "";
  const { payee } = values;
  if (name === "" || name.length > 100) {
    throw new ConfigError(`--name must have 1 to 100 characters.\n\n${HELP}`);
  }
  if (!isAddress(address)) throw new ConfigError(`--address must be an address.\n\n${HELP}`);
  if (payee !== undefined && !isAddress(payee)) {
    throw new ConfigError(`--payee must be an address.\n\n${HELP}`);
  }
  return { name, address, payee };
}

await runCommand(HELP, async () => {
  const merchant = readArguments();
  await withDeps(async ({ db, chains }) => {
    const live = [...chains.values()].some(isLive);
    const { MERCHANT_API_KEY: given } = process.env;
    const { merchantId, apiKey } = await createMerchant(db, {
      ...{ ...merchant, live },
      apiKey: given === "" ? undefined : given,
    });
    answer({ merchant_id: merchantId, api_key: apiKey });
  });
});
