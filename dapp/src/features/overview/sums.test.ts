import { expect, it } from "vitest";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { now } from "../../lib/time/clock.ts";
import type { CoinRates } from "../../lib/worth/worth.ts";
import type { VolumeHour } from "../../queries/merchantVolumes.ts";
import { dollar, inEther, chain as local } from "../../testing/payment.ts";
import type { Calendar } from "./calendar.ts";
import { coinDays, sumsWorth } from "./sums.ts";

const chain: AppChain = { ...local, id: 8453, name: "Base", livemode: true };
const calendar: Calendar = { starts: [1_000, 2_000], dates: [1_500, 2_500], isUtc: false };
const hour: VolumeHour = {
  ...{ chainId: 8453, token: dollar.address, start: 1_000, paymentCount: 1 },
  ...{ funded: 25n, captured: 10n, fees: 1n, refunded: 2n, returned: 3n },
};

it("are of each coin and day, and leave out what was before", () => {
  const coins = coinDays(
    [chain],
    [
      { ...hour, start: 999 },
      hour,
      { ...hour, start: 1_999 },
      { ...hour, start: 2_000, funded: 7n },
      { ...hour, token: inEther.terms.token, funded: 5n },
    ],
    calendar,
  );
  expect(coins.map(({ token }) => token.symbol)).toEqual(
    chain.tokens.map(({ symbol }) => symbol).filter((one) => ["USDH", "ETH"].includes(one)),
  );
  const dollars = coins.find(({ token }) => token.symbol === "USDH");
  expect(dollars?.days.map(({ funded }) => funded)).toEqual([50n, 7n]);
  expect(dollars?.whole).toEqual({
    ...{ paymentCount: 3, funded: 57n, captured: 30n, fees: 3n, refunded: 6n, returned: 9n },
  });
});

it("never add coins of different chains, or of a chain that is not there", () => {
  const other = { ...chain, id: 10 };
  const hours = [hour, { ...hour, chainId: 10 }, { ...hour, chainId: 1 }];
  const coins = coinDays([chain, other], hours, calendar);
  expect(coins.map((coin) => [coin.chain.id, coin.whole.funded])).toEqual([
    [8453, 25n],
    [10, 25n],
  ]);
  expect(new Set(coins.map(({ key }) => key)).size).toBe(2);
});

it("are worth what the rate says, each rounded down, and nothing without one", () => {
  const rate = { chainId: 8453, token: dollar.address, rate: 9n * 10n ** 17n, isFixed: false };
  const rates: CoinRates = {
    ...{ currency: "EUR", decimals: 2, maxDeviationBps: 200 },
    rates: [{ ...rate, sources: 2, readAt: now() }],
  };
  const sums = { ...hour, funded: 25_009_999n, captured: 0n };
  expect(sumsWorth(rates, { chain, token: dollar }, sums)).toMatchObject({
    ...{ paymentCount: 1, funded: 2_250n, captured: 0n },
  });
  expect(sumsWorth({ ...rates, rates: [] }, { chain, token: dollar }, sums)).toBeNull();
  expect(sumsWorth(undefined, { chain, token: dollar }, sums)).toBeNull();
});
