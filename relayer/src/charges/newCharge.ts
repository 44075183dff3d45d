import { currencies } from "@handsel/protocol";
import { parseUnits } from "viem";
import { z } from "zod";
import { type Coin, MAX_COINS } from "../accounts/acceptedCoin.ts";
import { isLive } from "../chains/clients.ts";
import { type AcceptedCoins, acceptedCoins } from "../checkouts/acceptedCoins.ts";
import { type NewCheckout, newCheckoutSchema } from "../checkouts/newCheckout.ts";
import { defaultCoins, type WithTerms, withTerms } from "../checkouts/withDefaults.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { text, validate, webUrl } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { currencyText } from "../rates/currencies.ts";

const AMOUNT = 'amount must be a number above zero, such as "25.00".';
const PRICING = "pricing_type must be fixed_price; without a fixed price use a payment link.";
const METADATA = "metadata must be an object of at most 20 texts, numbers and truth values.";

/** Seconds until a charge expires: the longest for which a rate is locked. */
const LIFETIME = 3_600;

const ignored = (what: string) =>
  z
    .unknown()
    .optional()
    .meta({ description: `Ignored: ${what}.`, override: {} });

/** Request of Coinbase Commerce that creates a charge. */
export const newChargeSchema = z
  .strictObject({
    name: text("name", 200),
    description: text("description", 500).optional(),
    pricing_type: z.enum(["fixed_price"], { error: PRICING }).default("fixed_price"),
    local_price: z.strictObject(
      {
        amount: z
          .union([z.string(), z.number()], { error: AMOUNT })
          .transform(String)
          .refine((amount) => /^\d{1,27}(?:\.\d{1,18})?$/.test(amount), AMOUNT)
          .meta({ override: { type: ["string", "number"] }, examples: ["25.00"] }),
        currency: z
          .string({ error: "currency must be a code such as USD." })
          .max(32)
          .meta({
            description: "Currency by ISO 4217, or symbol of a coin that you accept.",
            examples: ["USD"],
          }),
      },
      { error: "local_price must have amount and currency." },
    ),
    metadata: z
      .record(
        text("A key of metadata", 40),
        z
          .union([z.string(), z.number(), z.boolean()])
          .transform(String)
          .pipe(text("A value of metadata", 500)),
        { error: METADATA },
      )
      .optional()
      .meta({ override: { type: "object", additionalProperties: {} } }),
    redirect_url: webUrl("redirect_url").optional(),
    cancel_url: webUrl("cancel_url").optional(),
    logo_url: ignored("the seller is shown as in your profile"),
    buyer_locale: ignored("the page speaks the payer's language"),
    requested_info: ignored("the page asks the payer for nothing"),
  })
  .meta({ id: "NewCharge" });

type NewCharge = z.output<typeof newChargeSchema>;

/** What a checkout for a charge is made of. */
export interface ChargeInput {
  coins: AcceptedCoins;
  input: WithTerms<NewCheckout>;
}

/**
 * Turns the request for a charge into that for a checkout, in the merchant's default coins, or else in every coin.
 * @throws ApiError invalid_amount, unknown_currency, invalid_request
 */
export async function readNewCharge(
  deps: Deps,
  caller: Caller,
  charge: NewCharge,
): Promise<ChargeInput> {
  const profile = await findProfile(deps.db, caller);
  const defaults = defaultCoins(deps, profile);
  const coins = acceptedCoins(
    deps,
    caller,
    {},
    defaults.length > 0 ? defaults : everyCoin(deps, caller),
  );
  const { name, description = name, metadata, redirect_url, cancel_url } = charge;
  const priced = priceOf(charge.local_price, coins);
  const input = validate(newCheckoutSchema, {
    ...{ ...priced.request, expires_in: LIFETIME, description, line_items: [{ name }] },
    ...(metadata && { metadata }),
    ...(redirect_url && { success_url: redirect_url }),
    ...(cancel_url && { cancel_url }),
  });
  return { coins: priced.coins, input: withTerms(input, profile) };
}

function everyCoin({ chains }: Pick<Deps, "chains">, { livemode }: Caller) {
  return [...chains.values()]
    .filter((chain) => isLive(chain) === livemode)
    .flatMap((chain) => chain.tokens.map((token) => ({ chain, token })))
    .slice(0, MAX_COINS);
}

/** Price of a charge: in a currency, or in those of the coins that have its symbol. */
function priceOf(
  { amount, currency }: NewCharge["local_price"],
  coins: AcceptedCoins,
): { coins: AcceptedCoins; request: Pick<NewCheckout, "amount" | "price"> & Partial<Coin> } {
  const [first, ...others] = coins.filter(({ token }) => token.symbol === currency);
  if (first) {
    const { symbol: token, decimals } = first.token;
    const request = { amount: inUnits(amount, decimals), chain_id: first.chain.id, token };
    return { coins: [first, ...others], request };
  }
  const known = currencyText.safeParse(currency);
  if (!known.success) {
    const codes = Object.keys(currencies).join(", ");
    throw new ApiError(
      "unknown_currency",
      `currency must be the symbol of a coin that you accept, or one of ${codes}.`,
      "local_price.currency",
    );
  }
  const price = { currency: known.data, amount: inUnits(amount, currencies[known.data]) };
  return { coins, request: { price } };
}

/** Writes an amount in the smallest units. @throws ApiError invalid_amount */
function inUnits(amount: string, decimals: number): string {
  const [, fraction = ""] = amount.split(".");
  const units = fraction.replace(/0+$/, "").length > decimals ? 0n : parseUnits(amount, decimals);
  if (units > 0n) return units.toString();
  throw new ApiError(
    "invalid_amount",
    `amount must be above zero and have at most ${decimals} decimals.`,
    "local_price.amount",
  );
}
