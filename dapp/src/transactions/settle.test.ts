import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems, typedData } from "./settle.ts";

const settlement = {
  ...inDollars,
  ...{ amount: 10_000_000n, held: 25_000_000n, refundable: 0n, deadline: 1_900_000_000 },
};

it("signs the payer's part, what is held and the deadline, bound to the payment and the escrow", () => {
  const { domain, message, primaryType } = typedData(settlement);
  expect(domain.verifyingContract).toBe(inDollars.escrow.address);
  expect([primaryType, message]).toEqual([
    "Settlement",
    {
      paymentId: paymentId(inDollars.terms, inDollars.escrow),
      ...{ payerAmount: 10_000_000n, held: 25_000_000n, deadline: 1_900_000_000n },
    },
  ]);
});

it("shows who gets what, and that it adds up", () => {
  const values = displayItems(settlement).map(({ value }) => value);
  expect(values.slice(0, 3)).toEqual(["10.00\u00a0USDH", "14.85\u00a0USDH", "0.15\u00a0USDH"]);
});

it("sends both signatures", () => {
  const { functionName, args } = call(settlement, { payer: "0x01", merchant: "0x02" });
  expect(functionName).toBe("settle");
  expect(args).toEqual([inDollars.terms, 10_000_000n, 1_900_000_000n, "0x01", "0x02"]);
});
