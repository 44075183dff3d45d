import type { Price } from "../money/formatPrice.ts";
import { type CoinAmount, type CoinRates, worthOf } from "./worth.ts";

/**
 * Adds up what amounts are worth, each rounded down, so that the sum is that of what is shown.
 * @returns the sum of what has a rate, null if nothing has; and what is left out of it
 */
export function totalWorth<Coins extends CoinAmount>(
  rates: CoinRates | null | undefined,
  coins: readonly Coins[],
): { worth: Price | null; missing: readonly Coins[] } {
  const some = coins.filter(({ amount }) => amount > 0n);
  const worths = some.map((one) => worthOf(rates, one, "down"));
  const [first, ...others] = worths.filter((worth) => worth !== null);
  return {
    worth: first
      ? { ...first, amount: others.reduce((sum, one) => sum + one.amount, first.amount) }
      : null,
    missing: some.filter((_, index) => worths[index] === null),
  };
}
