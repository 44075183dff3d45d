import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localChain } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";
import { paymentDetailsSchema } from "./paymentDetails.ts";

const relayer = await startTestRelayer();
const { chain, server, key } = relayer;
const { key: otherKey } = await createOtherMerchant(relayer.deps);
const paid: Record<string, PaymentTerms> = {};

beforeAll(async () => {
  const lives: Record<string, (terms: PaymentTerms) => Promise<unknown>> = {
    authorized: async () => {},
    partially_captured: (terms) => chain.capture(terms, 1n),
    captured: (terms) => chain.capture(terms, terms.amount),
    refunded: async (terms) => {
      await chain.capture(terms, terms.amount);
      await chain.refund(terms, terms.amount);
    },
    returned: (terms) => chain.void(terms, terms.amount),
    expired: async () => {},
  };
  for (const [status, live] of Object.entries(lives)) {
    const terms = newTerms({ amount: 100n, capturePeriod: status === "expired" ? 1 : 86_400 });
    await chain.fund(terms);
    await live(terms);
    paid[status] = terms;
  }
  await chain.client.increaseTime({ seconds: 10 });
  await chain.mine(1);
  await relayer.catchUp();
});
afterAll(() => relayer.stop());

function idOf(terms: PaymentTerms | undefined): string {
  if (!terms) throw new Error("the test has paid no such payment");
  return paymentId(terms, localChain.escrow);
}

test("a payment is shown to its merchant only, in any spelling of its id", async () => {
  const id = idOf(paid.authorized);
  const { json } = await server.call("GET", `/v1/payments/${id}`, { key });
  expect(() => paymentDetailsSchema.strict().parse(json)).not.toThrow();
  expect(json).toMatchObject({ id, object: "payment", status: "authorized", held: "100" });
  const upper = `0x${id.slice(2).toUpperCase()}`;
  expect((await server.call("GET", `/v1/payments/${upper}`, { key })).json.id).toBe(id);
  for (const [by, which] of [
    [otherKey, id],
    [key, `0x${"0".repeat(64)}`],
    [key, "0x12"],
    [key, "nonsense"],
  ] as const) {
    const answer = await server.call("GET", `/v1/payments/${which}`, { key: by });
    expect([answer.status, answer.json.code]).toEqual([404, "payment_not_found"]);
  }
});

test("payments are listed by the status that people read", async () => {
  for (const [status, terms] of Object.entries(paid)) {
    const { json } = await server.call("GET", `/v1/payments?status=${status}`, { key });
    expect(json.data.map(({ id }: { id: string }) => id)).toEqual([idOf(terms)]);
    expect(json.data[0].status).toBe(status);
  }
  expect((await server.call("GET", "/v1/payments?status=disputed", { key })).json.data).toEqual([]);
  const odd = await server.call("GET", "/v1/payments?status=lost", { key });
  expect([odd.status, odd.json.code, odd.json.param]).toEqual([400, "invalid_request", "status"]);
});

test("payments come in pages, each once", async () => {
  const read: string[] = [];
  let cursor = "";
  do {
    const path = `/v1/payments?limit=4${cursor && `&cursor=${cursor}`}`;
    const { json } = await server.call("GET", path, { key });
    read.push(...json.data.map(({ id }: { id: string }) => id));
    cursor = json.next_cursor ?? "";
  } while (cursor);
  expect([...read].sort()).toEqual(Object.values(paid).map(idOf).sort());
});

test("pages of one status are full although others lie between", async () => {
  const { json } = await server.call("GET", "/v1/payments?status=expired&limit=1", { key });
  expect(json.data).toHaveLength(1);
  expect(json.has_more).toBe(false);
});
