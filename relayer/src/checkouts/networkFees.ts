import { type Currency, currencies } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { z } from "zod";
import type { ChainClient } from "../chains/clients.ts";
import type { Deps } from "../platform/part.ts";
import { currencyCodes } from "../rates/currencies.ts";
import { toPrice } from "../rates/decimal.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { type CheckoutOption, chainOf, tokenOf } from "./checkout.ts";
import { readGasPrice } from "./readGasPrice.ts";

/**
 * Gas of each way to pay from one's own wallet, as measured with Circle's token (docs/measurements/gas.json), and of the
 * approval that comes first.
 */
export const gasOf = {
  authorization: 127_674n,
  permit2: 115_176n,
  approve: 92_067n + 55_000n,
  native: 56_581n,
} as const;

const ways = [
  ...(["gasless_authorization", "gasless_permit2"] as const),
  ...(["authorization", "permit2", "approve", "native"] as const),
] as const;

export const networkFeesSchema = z
  .array(
    z
      .object({
        way: z.enum(ways).meta({
          description:
            "`gasless_authorization` and `gasless_permit2`: by signature, with this server's gas; `authorization`: ERC-3009; `permit2`: Permit2, which the coin must be approved for; `approve`: an approval and the payment; `native`: the chain's own coin.",
        }),
        steps: z.int().meta({ description: "Transactions that the payer sends." }),
        gas: z.string(),
        fee: z.object({
          symbol: z.string(),
          decimals: z.int(),
          amount: z.string().meta({ description: "Base units of the chain's coin." }),
        }),
        fiat: z
          .object({
            currency: z.enum(currencyCodes),
            exponent: z.int(),
            amount: z
              .string()
              .meta({ description: "In the currency's smallest unit, rounded up." }),
          })
          .nullable()
          .meta({
            description: "The fee in the quote's currency, else in dollars; null without a rate.",
          }),
      })
      .meta({ id: "NetworkFee" }),
  )
  .nullable()
  .meta({
    description:
      "What the chain takes for each way to pay, about as of now. Null if the checkout cannot be paid any more, or the chain does not answer.",
  });

export type NetworkFees = z.output<typeof networkFeesSchema>;

type Way = (typeof ways)[number];

/** Estimates what the chain takes for each way to pay an option. */
export async function networkFeesOf(deps: Deps, option: CheckoutOption): Promise<NetworkFees> {
  const chain = chainOf(deps, option);
  const currency: Currency = option.quote?.currency ?? "USD";
  const price = await readGasPrice(deps, chain, currency);
  if (!price) return null;
  const { symbol, decimals } = chain.chain.nativeCurrency;
  return waysOf(deps, chain, option).map((way) => {
    const gas = way in gasOf ? gasOf[way as keyof typeof gasOf] : 0n;
    const steps = way === "approve" ? 2 : gas === 0n ? 0 : 1;
    const amount = gas * price.gasPrice + BigInt(steps) * price.dataFee;
    const exponent = currencies[currency];
    const fiat = price.rate && toPrice(amount, decimals, price.rate, exponent);
    return {
      ...{ way, steps, gas: gas.toString(), fee: { symbol, decimals, amount: amount.toString() } },
      fiat: fiat === null ? null : { currency, exponent, amount: fiat.toString() },
    };
  });
}

/** Lists the ways to pay a coin, those that need the fewest transactions first. */
function waysOf(deps: Deps, chain: ChainClient, option: CheckoutOption): Way[] {
  const token = tokenOf(chain, option);
  if (token.address === zeroAddress) return ["native"];
  const isAuthorized = token.authorization !== null;
  const isGasless = hotWallets(deps, chain).length > 0;
  return [
    ...(isGasless && isAuthorized ? (["gasless_authorization"] as const) : []),
    ...(isGasless ? (["gasless_permit2"] as const) : []),
    ...(isAuthorized ? (["authorization"] as const) : []),
    ...(["permit2", "approve"] as const),
  ];
}
