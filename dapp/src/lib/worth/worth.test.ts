import { expect, it } from "vitest";
import { chain, dollar } from "../../testing/payment.ts";
import type { CoinRatesAnswer } from "../api/apiTypes.ts";
import { now } from "../time/clock.ts";
import { formatWorth, rateOf, toCoinRates, worthOf } from "./worth.ts";

const live = { ...chain, id: 8453, livemode: true };
const dollars = { chain: live, token: dollar, amount: 241_980_000n };

function answer(
  change: Partial<CoinRatesAnswer["rates"][number]> = {},
  secondsOld = 0,
): CoinRatesAnswer {
  const fetched_at = new Date((now() - secondsOld) * 1000).toISOString();
  const token = { ...dollar, address: dollar.address.toLowerCase() };
  const sources = ["one", "two"].map((name) => ({ name, rate: "0.9", fetched_at }));
  return {
    ...{ object: "coin_rates", currency: "EUR", exponent: 2, max_deviation_bps: 200 },
    rates: [{ chain_id: 8453, token, rate: "0.9", fixed: false, sources, fetched_at, ...change }],
  };
}

it("is the amount at the rate, rounded down for what one has and up for what one pays", () => {
  const rates = toCoinRates(answer());
  expect(worthOf(rates, dollars, "down")).toEqual({
    ...{ currency: "EUR", decimals: 2, amount: 21_778n },
  });
  expect(worthOf(rates, dollars, "up")?.amount).toBe(21_779n);
  const exact = { ...dollars, amount: 10_000_000n };
  expect(worthOf(rates, exact, "down")).toEqual(worthOf(rates, exact, "up"));
});

it("keeps every digit of a rate and of an amount that a number would lose", () => {
  const rates = toCoinRates(answer({ rate: "2000.123456789012345678" }));
  const many = { ...dollars, amount: 10n ** 30n };
  expect(worthOf(rates, many, "down")?.amount).toBe(2_000_123_456_789_012_345_678n * 10n ** 8n);
});

it("follows the currency's own decimals", () => {
  const rates = toCoinRates({ ...answer({ rate: "150" }), currency: "JPY", exponent: 0 });
  expect(worthOf(rates, dollars, "down")?.amount).toBe(36_297n);
});

it.each<[string, ReturnType<typeof answer>]>([
  ["of another chain", answer({ chain_id: 10 })],
  ["of another coin", answer({ token: { ...dollar, address: `0x${"1".repeat(40)}` } })],
  ["of long ago", answer({}, 1_201)],
  ["that was made up for a local chain", answer({ fixed: true })],
  ["that is no number", answer({ rate: "1e3" })],
  ["below zero", answer({ rate: "-1" })],
  ["of zero", answer({ rate: "0.000" })],
  ["without a time", answer({ fetched_at: "yesterday" })],
])("is not known by a rate %s", (_, some) => {
  expect(worthOf(toCoinRates(some), dollars, "down")).toBeNull();
  expect(worthOf(toCoinRates(answer({}, 1_199)), dollars, "down")).not.toBeNull();
});

it("is not known without rates", () => {
  expect(worthOf(null, dollars, "down")).toBeNull();
  expect(worthOf(undefined, dollars, "up")).toBeNull();
});

it("of a test network's coin is not known, but for the fixed rates of a local chain", () => {
  const atTest = { ...dollars, chain: { ...live, livemode: false } };
  expect(rateOf(toCoinRates(answer()), atTest)).toBeNull();
  expect(rateOf(toCoinRates(answer({ fixed: true })), atTest)).not.toBeNull();
});

it("calls nothing what is nothing, and what is less than a cent by its name", () => {
  expect(formatWorth({ currency: "EUR", decimals: 2, amount: 2_500n })).toBe("€25.00");
  expect(formatWorth({ currency: "EUR", decimals: 2, amount: 0n })).toBe("less than €0.01");
});
