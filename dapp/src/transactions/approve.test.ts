import { expect, it } from "vitest";
import { dollar, inDollars } from "../testing/payment.ts";
import { call, displayItems } from "./approve.ts";

it("allows exactly the amount shown, to the escrow alone", () => {
  const approval = { token: dollar, escrow: inDollars.escrow, amount: 12_500_000n };
  const { address, functionName, args } = call(approval);
  expect({ address, functionName, args }).toEqual({
    address: dollar.address,
    functionName: "approve",
    args: [inDollars.escrow.address, 12_500_000n],
  });
  expect(displayItems(approval)).toEqual([
    { label: expect.stringMatching(/^You allow 0x5FbD/), value: "12.50\u00a0USDH" },
  ]);
});
