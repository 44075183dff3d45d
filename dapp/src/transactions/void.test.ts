import { allHeld } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems } from "./void.ts";

it("returns the amount shown, without a commission", () => {
  const giveBack = { ...inDollars, amount: 5_000_000n, held: 25_000_000n };
  const { functionName, args } = call(giveBack);
  expect({ functionName, args }).toEqual({
    functionName: "void",
    args: [inDollars.terms, 5_000_000n],
  });
  expect(call({ ...giveBack, amount: 25_000_000n }).args).toEqual([inDollars.terms, allHeld]);
  expect(displayItems(giveBack).map(({ value }) => value)).toEqual([
    "5.00\u00a0USDH",
    "none",
    "20.00\u00a0USDH",
  ]);
});
