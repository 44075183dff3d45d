/** Command that sets a merchant's commission: `npm run relayer:commission`. */
import { parseArgs } from "node:util";
import { isAddress } from "viem";
import { setCommission } from "../accounts/setCommission.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:commission -- --address 0x… --bps 50   sets your commission on a merchant's payments

  --address   address of the merchant
  --bps       basis points (1/100 of a per cent), from 0 to 10000; "default" for PLATFORM_FEE_BPS
  --help      this text

Holds for new offers; existing offers keep theirs.`;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: { address: { type: "string" }, bps: { type: "string" } },
  });
  const { address = "", bps = "" } = values;
  if (!isAddress(address)) throw new ConfigError(`--address must be an address.\n\n${HELP}`);
  if (!/^(default|\d{1,5})$/.test(bps) || Number(bps) > 10_000) {
    throw new ConfigError(`--bps must be from 0 to 10000, or default.\n\n${HELP}`);
  }
  await withDeps(async ({ db, config }) => {
    await setCommission(db, config, { address, bps: bps === "default" ? null : Number(bps) });
    answer({ address, bps });
  });
});
