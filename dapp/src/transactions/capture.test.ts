import { allHeld } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems } from "./capture.ts";

const values = (amount: bigint, releaseRest: boolean) =>
  displayItems({ ...inDollars, amount, releaseRest, held: 25_000_000n, refundable: 0n }).map(
    ({ value }) => value,
  );

it("shows commission and payout of the captured amount", () => {
  const capture = {
    ...inDollars,
    amount: 25_000_000n,
    releaseRest: false,
    held: 25_000_000n,
    refundable: 0n,
  };
  expect(call(capture).args).toEqual([inDollars.terms, allHeld, false]);
  expect(values(25_000_000n, false)).toEqual([
    "25.00\u00a0USDH",
    "0.25\u00a0USDH",
    "24.75\u00a0USDH",
  ]);
});

it("rounds the commission up, as the contract does", () => {
  expect(values(1n, false).slice(0, 3)).toEqual([
    "0.000001\u00a0USDH",
    "0.000001\u00a0USDH",
    "0.00\u00a0USDH",
  ]);
});

it("counts the commission on all that is captured", () => {
  const next = { ...inDollars, amount: 1n, releaseRest: false, held: 99n, refundable: 1n };
  // One unit of commission covers the first hundred.
  expect(displayItems(next).map(({ label }) => label)).not.toContain("Commission");
  expect(displayItems(next)[0]?.value).toBe("0.000001\u00a0USDH");
  expect(displayItems(next)[1]?.value).toBe("0.000001\u00a0USDH");
});

it("says where the rest goes", () => {
  const rest = (releaseRest: boolean) =>
    displayItems({
      ...inDollars,
      amount: 20_000_000n,
      releaseRest,
      held: 25_000_000n,
      refundable: 0n,
    }).at(-1);
  expect(rest(true)).toEqual({ label: "Back to the payer", value: "5.00\u00a0USDH" });
  expect(rest(false)).toEqual({ label: "Stays in escrow", value: "5.00\u00a0USDH" });
  const capture = {
    ...inDollars,
    amount: 20_000_000n,
    releaseRest: true,
    held: 25_000_000n,
    refundable: 0n,
  };
  expect(call(capture).args).toEqual([inDollars.terms, 20_000_000n, true]);
});

it("shows no commission if there is none", () => {
  const free = { ...inDollars, terms: { ...inDollars.terms, feeBps: 0 } };
  const items = displayItems({ ...free, amount: 5n, releaseRest: false, held: 5n, refundable: 0n });
  expect(items.map(({ label }) => label).join()).not.toMatch(/commission/i);
});
