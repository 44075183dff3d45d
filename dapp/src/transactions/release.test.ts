import { allHeld } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems } from "./release.ts";

it("captures for the payer, and never returns the rest", () => {
  const release = { ...inDollars, amount: 10_000_000n, held: 25_000_000n, refundable: 0n };
  const { functionName, args } = call(release);
  expect(functionName).toBe("capture");
  expect(args).toEqual([inDollars.terms, 10_000_000n, false]);
  expect(call({ ...release, amount: 25_000_000n }).args[1]).toBe(allHeld);
  expect(displayItems(release).map(({ value }) => value)).toEqual([
    "10.00\u00a0USDH",
    "9.90\u00a0USDH",
    "0.10\u00a0USDH",
    "15.00\u00a0USDH",
  ]);
});
