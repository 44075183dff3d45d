/** Command that creates a merchant, or another API key of one: `npm run relayer:merchant`. */
import { parseArgs } from "node:util";
import { contractErrorSentences, newOffer, refusedTerms } from "@handsel/protocol";
import { type Address, isAddress, zeroAddress } from "viem";
import { createMerchant } from "../accounts/createMerchant.ts";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import { isLive } from "../chains/clients.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Deps } from "../platform/part.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:merchant -- --name "Demo Shop" --address 0x…   creates a merchant, or another API key of one

  --name      name shown to payers, up to 100 characters
  --address   account that signs in and acts for the merchant
  --payee     account that receives captured money (default: the same)
  --chain     chain on which the account is the merchant's own contract, such as a Safe, which may sign in there;
              may be repeated (default for a new merchant: the configured chains where it is a contract now)
  --help      this text

For a merchant that exists, --chain adds chains. Prints merchant_id and api_key in one line of JSON. The key is shown only once: the database stores
only its hash. With MERCHANT_API_KEY in the environment the merchant gets that key again, in an empty
database for example, instead of a new one. Migrates the database first.

Beside a running npm start it needs no configuration: it finds that relayer's in .data/relayer.env.`;

interface Arguments {
  name: string;
  address: Address;
  payee: Address | undefined;
  chainIds: number[];
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      ...{ name: { type: "string" }, address: { type: "string" }, payee: { type: "string" } },
      chain: { type: "string", multiple: true },
    },
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
  const chainIds = (values.chain ?? []).map(Number);
  if (!chainIds.every(Number.isInteger)) {
    throw new ConfigError(`--chain must be a chain's id, such as 31337.\n\n${HELP}`);
  }
  return { name, address, payee, chainIds };
}

/**
 * Chooses the chains on which a contract at an address is the merchant's own. Later code on another chain may be
 * anybody's, so a merchant that exists gets only the chains that are named.
 * @throws ConfigError if a chain is not configured
 */
async function chooseChains(
  { db, chains, log }: Deps,
  { address, chainIds }: Arguments,
): Promise<readonly number[]> {
  const unknown = chainIds.find((id) => !chains.has(id));
  if (unknown !== undefined) throw new ConfigError(`--chain ${unknown} is not in CHAINS.`);
  if (chainIds.length > 0 || (await findMerchantByAddress(db, address))) return chainIds;
  const found = await Promise.all(
    [...chains.values()].map(async ({ id, client }) => {
      try {
        return (await client.getCode({ address })) ? [id] : [];
      } catch (error) {
        log.warn({ err: error, chainId: id }, "the chain does not say whether it is a contract");
        return [];
      }
    }),
  );
  return found.flat();
}

/**
 * Requires accounts to which an escrow can pay: otherwise nobody could pay any checkout of the merchant.
 * @throws ConfigError naming the first chain whose escrow refuses them
 */
function requirePayable({ chains }: Deps, { address, payee = address }: Arguments): void {
  for (const { id, escrow } of chains.values()) {
    const offer = newOffer({
      ...{ merchant: address, payee, token: zeroAddress, amount: 1n, fundBy: 0, salt: 0n },
      ...{ inspectionPeriod: 0, capturePeriod: 1, refundPeriod: 1 },
      ...{ feeBps: 0, feeRecipient: zeroAddress },
    });
    const refused = refusedTerms(offer, escrow.address);
    if (refused === null) continue;
    const option = refused === "PayeeInvalid" && payee !== address ? "--payee" : "--address";
    throw new ConfigError(
      `${option} cannot be paid on chain ${id}: ${contractErrorSentences[refused]}\n\n${HELP}`,
    );
  }
}

await runCommand(HELP, async () => {
  const { chainIds, ...merchant } = readArguments();
  await withDeps(async (deps) => {
    requirePayable(deps, { ...merchant, chainIds });
    const { db, chains } = deps;
    const live = [...chains.values()].some(isLive);
    const { MERCHANT_API_KEY: given } = process.env;
    const { merchantId, apiKey } = await createMerchant(db, {
      ...{ ...merchant, live },
      contractChains: await chooseChains(deps, { ...merchant, chainIds }),
      apiKey: given === "" ? undefined : given,
    });
    answer({ merchant_id: merchantId, api_key: apiKey });
  });
});
