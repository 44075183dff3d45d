import { expect, it } from "vitest";
import { inDollars, inEther } from "../testing/payment.ts";
import { call, displayItems } from "./fund.ts";

it("shows the amount and the contract of the call", () => {
  const { functionName, args, address, value } = call(inDollars);
  expect({ functionName, args, address, value }).toEqual({
    functionName: "fund",
    args: [inDollars.terms],
    address: inDollars.escrow.address,
    value: 0n,
  });
  expect(displayItems(inDollars)).toContainEqual({ label: "You pay", value: "25.00\u00a0USDH" });
});

it("sends the native coin along", () => {
  expect(call(inEther).value).toBe(inEther.terms.amount);
  expect(displayItems(inEther)).toContainEqual({ label: "You pay", value: "0.001\u00a0ETH" });
});
