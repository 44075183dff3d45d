import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems } from "./reclaim.ts";

it("returns all held money to the payer", () => {
  const { functionName, args } = call({ ...inDollars, held: 15_000_000n });
  expect({ functionName, args }).toEqual({ functionName: "reclaim", args: [inDollars.terms] });
  expect(displayItems({ ...inDollars, held: 15_000_000n })[0]?.value).toBe("15.00\u00a0USDH");
});
