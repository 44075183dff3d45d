import type { Token } from "@handsel/protocol";
import type { AcceptedCoin } from "../accounts/acceptedCoin.ts";
import { clockTime } from "../chains/cursor.ts";
import { ApiError, type ErrorCode } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { toPrice } from "../rates/decimal.ts";
import { newQuote, type Price, type Quote } from "../rates/quote.ts";
import { readRate, requireCurrency } from "../rates/readRate.ts";
import type { AcceptedCoins } from "./acceptedCoins.ts";
import { requireAmount } from "./buildOffer.ts";
import { lifetimeOf, type NewCheckout } from "./newCheckout.ts";

/** Coin of a checkout with its amount. */
export interface PricedCoin extends AcceptedCoin {
  /** Base units of the token. */
  amount: bigint;
  /** Exchange rate used; null if the amount was given in this coin. */
  quote: Quote | null;
}

/** Amounts and deadline of a checkout, decided before it is stored. */
export interface Pricing {
  coins: readonly [PricedCoin, ...PricedCoin[]];
  /** Unix seconds. */
  fundBy: number;
}

/** Reasons to leave a coin out, as long as there is another. */
const withoutRate: readonly ErrorCode[] = [
  "unknown_currency",
  "rate_unavailable",
  "rates_disagree",
];

/**
 * Converts a price to an amount of each coin, and sets the deadline. A coin that has no rate just now is left out. It may
 * ask the rate sources, so it must not run inside a database transaction.
 * @throws ApiError unknown_currency, amount_too_large; rate_unavailable, rates_disagree if no coin is left
 */
export async function priceCheckout(
  deps: Deps,
  accepted: AcceptedCoins,
  input: Pick<NewCheckout, "amount" | "price" | "expires_in">,
): Promise<Pricing> {
  const fundBy = clockTime() + lifetimeOf(input);
  const price = priceOf(deps, accepted[0], input, fundBy);
  const tried = await Promise.allSettled(accepted.map(price));
  const failures = tried.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  const [first, ...others] = tried.flatMap((each) =>
    each.status === "fulfilled" ? [each.value] : [],
  );
  const fatal = failures.find((error) => !isWithoutRate(error));
  if (first && fatal === undefined) return { coins: [first, ...others], fundBy };
  throw fatal ?? failures[0];
}

function isWithoutRate(error: unknown): boolean {
  return error instanceof ApiError && withoutRate.includes(error.code);
}

/** Returns the function that prices each coin. */
function priceOf(
  deps: Deps,
  first: AcceptedCoin,
  { amount, price }: Pick<NewCheckout, "amount" | "price">,
  fundBy: number,
): (coin: AcceptedCoin) => Promise<PricedCoin> {
  if (price) return (coin) => quoted(deps, coin, price, fundBy);
  const given = requireAmount(BigInt(amount ?? 0));
  let dollars: Promise<Price> | undefined;
  return async (coin) => {
    if (coin.token.symbol === first.token.symbol) {
      const same = requireAmount(rescale(given, first.token, coin.token));
      return { ...coin, amount: same, quote: null };
    }
    dollars ??= inDollars(deps, first, given);
    return quoted(deps, coin, await dollars, fundBy);
  };
}

async function quoted(
  deps: Deps,
  coin: AcceptedCoin,
  price: Price,
  fundBy: number,
): Promise<PricedCoin> {
  const { chain, token } = coin;
  requireCurrency(deps, chain, token, price.currency, "price.currency");
  const rate = await readRate(deps, chain, token, price.currency);
  const expiresAt = new Date(fundBy * 1000);
  const quote = newQuote(deps.config, { chainId: chain.id, token, price, rate, expiresAt });
  return { ...coin, amount: requireAmount(BigInt(quote.amount)), quote };
}

/** Converts an amount of a coin to a price in US dollars, rounded up to the cent. */
async function inDollars(
  deps: Deps,
  { chain, token }: AcceptedCoin,
  amount: bigint,
): Promise<Price> {
  requireCurrency(deps, chain, token, "USD", "token");
  const { rate } = await readRate(deps, chain, token, "USD");
  return { currency: "USD", amount: toPrice(amount, token.decimals, rate, 2).toString() };
}

/** Converts an amount of a coin to its decimals on another chain, rounded up. */
function rescale(amount: bigint, from: Token, to: Token): bigint {
  if (to.decimals >= from.decimals) return amount * 10n ** BigInt(to.decimals - from.decimals);
  const unit = 10n ** BigInt(from.decimals - to.decimals);
  return (amount + unit - 1n) / unit;
}
