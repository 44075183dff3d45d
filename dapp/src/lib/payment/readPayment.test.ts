import { checkoutAbi, type PaymentTerms, paymentId, termsToJson } from "@handsel/protocol";
import { encodeFunctionResult, type Hash } from "viem";
import { afterEach, expect, it, vi } from "vitest";
import type { Config } from "wagmi";
import { chain, merchant, payer, terms } from "../../testing/payment.ts";
import { HistoryMissing } from "./historyMissing.ts";
import { readPayment } from "./readPayment.ts";

const place = { ...chain, subgraphUrl: "http://subgraph" };
const id = paymentId(terms, chain.escrow);
const state = { stage: 1, held: terms.amount, refundable: 0n, clock: 1_800_000_000n };

/** A chain that has the payment, and whose node gives no logs. */
const request = async ({ method }: { method: string }) => {
  if (method === "eth_blockNumber") return "0x10";
  if (method !== "eth_call") throw new Error("limit exceeded");
  const result = state as never;
  return encodeFunctionResult({ abi: checkoutAbi, functionName: "paymentState", result });
};
const config = { getClient: () => ({ request }) } as unknown as Config;

/** What a subgraph tells of a payment with these terms. */
function subgraphTells(told: PaymentTerms, amount = told.amount): void {
  const at = { timestamp: 1, blockNumber: 1, logIndex: 0, transaction: `0x${"1".repeat(64)}` };
  const funded = { type: "funded", actor: payer, amount: `${amount}`, payerAmount: "0", fee: "0" };
  const { payer: from, merchant: shop, token, ...rest } = termsToJson(told);
  const payment = {
    ...{ ...rest, payer: { id: from }, merchant: { id: shop }, token: { id: token } },
    ...{ held: `${amount}`, refundable: "0", funder: payer, actions: [{ ...at, ...funded }] },
    ...{ dispute: null, creditActions: [] },
  };
  vi.stubGlobal("fetch", async () => Response.json({ data: { payment } }));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const read = (of: Hash = id) => readPayment(config, place, of, null);

it("believes a subgraph's history whose terms hash to the id, and which led to the state", async () => {
  subgraphTells(terms);
  const payment = await read();
  expect(payment?.terms).toEqual(terms);
  expect(payment?.totals?.captured).toBe(0n);
});

it.each<[string, Partial<PaymentTerms>]>([
  ["another shop", { merchant: payer }],
  ["another arbiter", { arbiter: merchant }],
  ["another amount", { amount: 1n }],
  ["more time", { inspectionPeriod: 90_000 }],
])("believes no terms of a subgraph with %s", async (_, change) => {
  subgraphTells({ ...terms, ...change }, terms.amount);
  await expect(read()).rejects.toThrow(HistoryMissing);
});
