import * as words from "#words/worth.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatAtMost } from "../../lib/money/amounts.ts";
import { Price } from "../../lib/money/Money.tsx";
import { listed } from "../../lib/text/together.ts";
import { RatesNote } from "../../lib/worth/RatesNote.tsx";
import {
  type CoinAmount,
  type CoinRates,
  formatWorth,
  rateOf,
  worthOf,
} from "../../lib/worth/worth.ts";
import { type Balance, nativeCoinOf } from "./balances.ts";

/** Rates of coins: undefined while they are read, and null where they could not be. */
export type KnownRates = CoinRates | null | undefined;

const isRead = (balance: Balance): balance is Balance & CoinAmount => balance.amount !== null;

/** About what an amount is worth; nothing where that is not known. */
export function Worth({ coins, rates }: { coins: CoinAmount; rates: KnownRates }) {
  const worth = coins.amount > 0n ? worthOf(rates, coins, "down") : null;
  return worth && <span className="text-muted">{formatWorth(worth)}</span>;
}

/** About what a balance is worth, or why that is not said. */
export function BalanceWorth({ coins, rates }: { coins: CoinAmount; rates: KnownRates }) {
  if (!rates) return null;
  if (rateOf(rates, coins)) return <Worth coins={coins} rates={rates} />;
  // Where no coin has a rate, the service has none at all.
  const why = !coins.chain.livemode ? words.testMoney : rates.rates.length > 0 && words.noRate;
  return why && <span className="text-muted">{why}</span>;
}

/** The most that a fee can be: what it is worth first, if that is known. */
export function FeeAtMost(props: { chain: AppChain; amount: bigint; rates: KnownRates }) {
  const { chain, amount, rates } = props;
  const token = nativeCoinOf(chain);
  const worth = worthOf(rates, { chain, token, amount }, "up");
  const coin = formatAtMost(amount, chain.nativeCurrency);
  if (!worth) return coin;
  return (
    <>
      {formatWorth(worth)} <span className="text-muted">{coin}</span>
    </>
  );
}

/** What all that an account has is worth, as far as that is known, and what is left out. */
export function TotalWorth({
  balances,
  rates,
}: {
  balances: readonly Balance[];
  rates: KnownRates;
}) {
  const held = balances.filter(({ amount }) => amount !== 0n);
  // The sum of what is shown, so that the figures add up.
  const worths = held.filter(isRead).flatMap((coins) => worthOf(rates, coins, "down") ?? []);
  const [first, ...others] = worths;
  if (!first) return null;
  const amount = others.reduce((sum, one) => sum + one.amount, first.amount);
  const missing = held.filter((one) => one.chain.livemode && !(isRead(one) && rateOf(rates, one)));
  return (
    <div className="space-y-1">
      <p>
        <span className="sr-only">{words.total} </span>
        <Price price={{ ...first, amount }} />
      </p>
      {missing.length > 0 && (
        <p className="text-sm text-warn">
          {words.notCounted(
            listed(missing.map(({ chain, token }) => words.coinOn(token.symbol, chain.name))),
          )}
        </p>
      )}
      <RatesNote of={held} rates={rates} />
    </div>
  );
}
