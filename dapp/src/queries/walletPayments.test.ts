import { afterEach, expect, it, vi } from "vitest";
import { chain, dollar, merchant, payer } from "../testing/payment.ts";
import { readWalletPayments } from "./walletPayments.ts";

afterEach(() => vi.unstubAllGlobals());

it("reads who sent the money of a wallet's payments, which may be another", async () => {
  const transaction = `0x${"f0".repeat(32)}`;
  const row = {
    ...{ id: `0x${"a1".repeat(32)}`, payer: { id: payer.toLowerCase() }, stage: "settled" },
    ...{ token: { id: dollar.address }, amount: "5", held: "0", refundable: "0", captured: "5" },
    ...{ fees: "0", refunded: "0", returned: "0", fundedAt: "20" },
    ...{ captureStart: null, captureEnd: null },
    ...{ funder: merchant.toLowerCase(), fundedTransaction: transaction },
  };
  const asked = vi.fn((_url: string, _request: { body: string }) =>
    Promise.resolve(Response.json({ data: { payments: [row] } })),
  );
  vi.stubGlobal("fetch", asked);
  const from = { ...chain, subgraphUrl: "http://first.test/graphql" };
  expect(await readWalletPayments(from, payer, 5)).toMatchObject([
    { funder: merchant.toLowerCase(), transaction },
  ]);
  expect(JSON.parse(asked.mock.calls[0]?.[1].body ?? "").query).toMatch(
    /\bfunder fundedTransaction\b/,
  );
});
