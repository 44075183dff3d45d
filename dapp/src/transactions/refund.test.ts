import { expect, it } from "vitest";
import { inDollars, inEther } from "../testing/payment.ts";
import { call, displayItems } from "./refund.ts";

it("pays the amount shown from the wallet, not from credit", () => {
  const refund = { ...inDollars, amount: 5_000_000n, refundable: 25_000_000n };
  const { functionName, args, value } = call(refund);
  expect({ functionName, args, value }).toEqual({
    functionName: "refund",
    args: [inDollars.terms, 5_000_000n, false],
    value: 0n,
  });
  expect(displayItems(refund).map((item) => item.value)).toEqual([
    "5.00\u00a0USDH",
    "5.00\u00a0USDH",
    "20.00\u00a0USDH",
  ]);
});

it("sends the native coin along", () => {
  expect(call({ ...inEther, amount: 3n, refundable: 5n }).value).toBe(3n);
});
