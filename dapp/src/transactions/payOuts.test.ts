import { expect, it } from "vitest";
import { inDollars, merchant, payee, payer } from "../testing/payment.ts";
import * as distribute from "./distribute.ts";
import * as withdrawFor from "./withdrawFor.ts";

const { escrow, token } = inDollars;

it("pays a credit out to its owner, whoever sends it", () => {
  const withdrawal = { escrow, token, owner: payee, amount: 24_750_000n } as const;
  const { functionName, args } = withdrawFor.call(withdrawal);
  expect({ functionName, args }).toEqual({
    ...{ functionName: "withdrawFor", args: [token.address, payee] },
  });
  expect(withdrawFor.displayItems(withdrawal)).toEqual([
    {
      label: expect.stringMatching(/^Paid out to 0x9965/),
      value: "24.75\u00a0USDH",
      address: payee,
    },
  ]);
});

it("divides a pot as shown, the last one with the remainder", () => {
  const splits = [
    { recipient: merchant, bps: 3_333 },
    { recipient: payer, bps: 6_667 },
  ] as const;
  const distribution = { escrow, token, splits, amount: 1_000_001n };
  const { functionName, args } = distribute.call(distribution);
  expect({ functionName, args }).toEqual({
    ...{ functionName: "distribute", args: [token.address, splits] },
  });
  expect(distribute.displayItems(distribution).map(({ value }) => value)).toEqual([
    "0.3333\u00a0USDH",
    "0.666701\u00a0USDH",
  ]);
});
