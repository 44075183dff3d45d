import { expect, it } from "vitest";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { chain, payer, terms } from "../testing/payment.ts";
import { isFinal } from "./chainPayment.ts";

const last = 10;
const deep = last + chain.confirmations;
const over: ChainPayment = {
  ...{ id: `0x${"1".repeat(64)}`, chainId: chain.id, terms, block: deep },
  state: { stage: "returned", held: 0n, refundable: 0n, clock: 0 },
  totals: { captured: 0n, fees: 0n, refunded: 0n, returned: terms.amount },
  events: [
    {
      ...{ type: "voided", actor: payer, amount: 1n, fee: 0n, returned: 1n, time: 0 },
      ...{ blockNumber: last, logIndex: 0, transactionHash: `0x${"2".repeat(64)}` },
    },
  ],
};

it("is over when nothing can happen to it any more", () => {
  expect(isFinal(over, chain)).toBe(true);
});

it.each<[string, Partial<ChainPayment>]>([
  ["something is held", { state: { ...over.state, stage: "held", held: 1n } }],
  ["something can be refunded", { state: { ...over.state, stage: "settled", refundable: 1n } }],
  ["the chain may still drop it", { block: deep - 1 }],
  ["its history is not told", { totals: null }],
])("is followed while %s", (_, change) => {
  expect(isFinal({ ...over, ...change }, chain)).toBe(false);
});
