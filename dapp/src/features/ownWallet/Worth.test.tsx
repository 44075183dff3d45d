import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { zeroAddress } from "viem";
import { expect, it } from "vitest";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { now } from "../../lib/time/clock.ts";
import { RatesNote } from "../../lib/worth/RatesNote.tsx";
import type { CoinRates } from "../../lib/worth/worth.ts";
import { dollar, chain as local } from "../../testing/payment.ts";
import { type Balance, nativeCoinOf } from "./balances.ts";
import { BalanceWorth, FeeAtMost, type KnownRates, TotalWorth, Worth } from "./Worth.tsx";

const chain: AppChain = { ...local, id: 8453, name: "Base", livemode: true };
const testChain: AppChain = { ...chain, id: 84532, name: "Base Sepolia", livemode: false };

const dollars: Balance & { amount: bigint } = { chain, token: dollar, amount: 241_980_000n };
const ether = { chain, token: nativeCoinOf(chain), amount: 10n ** 16n };
const testDollars = { ...dollars, chain: testChain };
const localDollars = { ...dollars, chain: local };

const one = { sources: 3, isFixed: false, readAt: now() - 60 };
const ofDollar = { ...one, chainId: chain.id, token: dollar.address, rate: 9n * 10n ** 17n };
const ofEther = {
  ...one,
  chainId: chain.id,
  token: zeroAddress,
  rate: 1_800n * 10n ** 18n,
  sources: 2,
};
const euros = { currency: "EUR", decimals: 2, maxDeviationBps: 200 };
const rates: CoinRates = { ...euros, rates: [ofDollar, ofEther] };
const demo: CoinRates = {
  ...euros,
  rates: [{ ...ofDollar, chainId: local.id, isFixed: true, sources: 1 }],
};

const textOf = (page: ReactElement) => renderToStaticMarkup(page).replace(/<[^>]*>/g, "");
const totalBy = (known: KnownRates, balances: readonly Balance[]) =>
  textOf(<TotalWorth balances={balances} rates={known} />);
const total = (balances: readonly Balance[]) => totalBy(rates, balances);
const besideBy = (known: KnownRates, coins: typeof dollars) =>
  textOf(<BalanceWorth coins={coins} rates={known} />);
const beside = (coins: typeof dollars) => besideBy(rates, coins);

it("shows beside a balance what it is worth, rounded down", () => {
  expect(beside(dollars)).toBe("€217.78");
  expect(beside({ ...dollars, amount: 1n })).toBe("less than €0.01");
  expect(textOf(<Worth coins={{ ...dollars, amount: 0n }} rates={rates} />)).toBe("");
});

it("says why it shows nothing, and nothing where the service has no rates", () => {
  expect(besideBy({ ...rates, rates: [ofEther] }, dollars)).toBe("no rate now");
  expect(beside({ ...dollars, chain: { ...chain, id: 10 } })).toBe("no rate now");
  expect(beside(testDollars)).toBe("play money");
  // A rate of a test network's coin that somebody gives all the same.
  const wrong = { ...rates, rates: [{ ...ofDollar, chainId: testChain.id }] };
  expect(besideBy(wrong, testDollars)).toBe("play money");
  for (const none of [undefined, null]) {
    expect(besideBy(none, dollars)).toBe("");
    expect(besideBy(none, testDollars)).toBe("");
  }
  expect(besideBy({ ...rates, rates: [] }, dollars)).toBe("");
});

it("adds up what it shows", () => {
  const text = total([dollars, ether]);
  expect(text).toContain("€235.78");
  expect(text).not.toContain("Not counted");
  expect(text).toMatch(
    /At rates read today at \d\d:\d\d\. Each is the median of 2 sources or more/,
  );
  expect(text).toContain("more than 2 % away");
  // Two times 0.9 cents are shown as less than a cent each.
  const less = { ...ether, amount: 5n * 10n ** 12n };
  expect(total([less, less, dollars])).toContain("€217.78");
});

it("names what it leaves out of the total: what has no rate, and what could not be read", () => {
  const other = { ...ether, chain: { ...chain, id: 10, name: "Optimism" } };
  const text = total([dollars, { ...ether, amount: null }, other, testDollars]);
  expect(text).toContain("€217.78");
  expect(text).toContain("Not counted: ETH on Base, ETH on Optimism.");
  expect(text).not.toContain("Sepolia");
  expect(total([dollars, { ...other, amount: 0n }])).not.toContain("Not counted");
});

it("has no total where nothing is known", () => {
  for (const known of [undefined, null, { ...rates, rates: [] }]) {
    expect(totalBy(known, [dollars])).toBe("");
  }
  expect(total([testDollars])).toBe("");
  expect(total([{ ...dollars, amount: 0n }])).toBe("");
  const old = [{ ...ofDollar, readAt: now() - 3_600 }];
  expect(totalBy({ ...rates, rates: old }, [dollars])).toBe("");
});

it("says that the demo's rates are fixed, and its money worth nothing", () => {
  const text = totalBy(demo, [localDollars]);
  expect(text).toContain("€217.78");
  expect(text).toContain("this is play money, and worth nothing");
  expect(text).not.toContain("median");
  expect(textOf(<RatesNote of={[localDollars]} rates={demo} />)).toContain("play money");
});

it("says what a fee is worth before its coin, rounded up", () => {
  const fee = (known: KnownRates) =>
    textOf(<FeeAtMost chain={chain} amount={4_000_000_000_000n} rates={known} />);
  expect(fee(rates)).toBe("€0.01 0.000004\u00a0ETH");
  for (const none of [undefined, null, { ...rates, rates: [ofDollar] }]) {
    expect(fee(none)).toBe("0.000004\u00a0ETH");
  }
});
