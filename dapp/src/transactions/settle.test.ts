import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { toTransaction } from "../lib/chain/call.ts";
import { inDollars } from "../testing/payment.ts";
import { call, displayItems, signaturesIn, typedData } from "./settle.ts";

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

it("finds the signatures in a call of this settlement, and in no other", () => {
  const both = { payer: "0x01", merchant: "0x02" } as const;
  const { data } = toTransaction(call(settlement, both), inDollars.terms.payer);
  expect(signaturesIn(data, settlement)).toEqual(both);
  expect(signaturesIn(data, { ...settlement, amount: 1n })).toBeNull();
  expect(signaturesIn(data, { ...settlement, deadline: 1 })).toBeNull();
  const terms = { ...settlement.terms, salt: 8n };
  expect(signaturesIn(data, { ...settlement, terms })).toBeNull();
  for (const other of ["0x", "x", `${data}00`, data.replace(/^0x.{8}/, "0x00000000")]) {
    expect(signaturesIn(other, settlement)).toBeNull();
  }
});

it("names no fee that is paid for the person who sends what was agreed", () => {
  expect(displayItems(settlement).at(-1)?.value).toMatch(/paid for you/);
  expect(
    displayItems(settlement, true)
      .map(({ value }) => value)
      .join(),
  ).not.toMatch(/paid for/);
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
