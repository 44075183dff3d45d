import { describe, expect, it } from "vitest";
import type { PayoutRow } from "../../queries/payouts.ts";
import { chain, dollar, merchant, payee, payer } from "../../testing/payment.ts";
import { ownersOf } from "./ownersOf.ts";
import { noonOf, payoutDays } from "./payoutDays.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Start of a day of UTC. */
const today = 20_000 * DAY;

const hour = (at: number, captured: bigint, fees = 0n): PayoutRow => ({
  ...{ kind: "captured", id: `0x${at.toString(16)}`, chainId: chain.id, token: dollar.address },
  ...{ at, captured, fees },
});

const withdrawn = (at: number): PayoutRow => ({
  ...{ kind: "withdrawn", id: `0xff${at.toString(16)}`, chainId: chain.id, token: dollar.address },
  ...{ at, amount: 7n, owner: payee, to: payee, transaction: `0x${"0".repeat(64)}` },
});

const rows = [
  hour(today + 5 * HOUR, 300n, 3n),
  withdrawn(today + 2 * HOUR + 1),
  hour(today, 100n, 1n),
  hour(today - HOUR, 50n),
  hour(today - DAY, 20n),
];

const said = (all: readonly PayoutRow[], isEnd: boolean) =>
  payoutDays(all, isEnd).map((line) => [line.kind, line.day - today, line.amount]);

describe("the history of payouts", () => {
  it("adds up the hours of a day of UTC, less the commission, and leaves credits apart", () => {
    expect(said(rows, true)).toEqual([
      ["captured", 0, 396n],
      ["withdrawn", 0, 7n],
      ["captured", -DAY, 70n],
    ]);
  });

  it("leaves the last day out while more of it may follow", () => {
    expect(said(rows, false)).toEqual([
      ["captured", 0, 396n],
      ["withdrawn", 0, 7n],
    ]);
    expect(said(rows.slice(0, 2), false)).toEqual([]);
    expect(said([], true)).toEqual([]);
  });

  it("keeps chains and coins apart", () => {
    const other = { ...hour(today + HOUR, 5n), chainId: 1 };
    const ether = { ...hour(today + HOUR, 6n), token: merchant } as PayoutRow;
    expect(payoutDays([...rows.slice(0, 1), other, ether], true)).toHaveLength(3);
  });

  it("writes a day of UTC as the same date everywhere", () => {
    const date = new Date(noonOf(today) * 1000);
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()]).toEqual([
      ...[new Date(today * 1000).getUTCFullYear(), new Date(today * 1000).getUTCMonth()],
      ...[new Date(today * 1000).getUTCDate(), 12],
    ]);
  });
});

describe("money of a store waits", () => {
  it("for each of its addresses once: of now, of single chains, of before, and its wallet", () => {
    const changes = [
      { previous: payee.toLowerCase(), payee: payer, status: "applied" },
      { previous: payer, payee: merchant, status: "waiting" },
      { previous: payer, payee: dollar.address, status: "cancelled" },
    ] as const;
    const store = { address: merchant.toLowerCase(), payee: payer, payees: { 10: merchant } };
    expect(ownersOf(store, changes)).toEqual([payer, merchant, payee]);
  });
});
