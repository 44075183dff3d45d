import { escrowAbi, paymentId, termsFromJson } from "@handsel/protocol";
import type { Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { payerSession } from "../testing/payerSession.ts";
import { customerAccount, localChain, operatorAccount } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";

const relayer = await startTestRelayer();
const { chain, database, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

let headers: Record<string, string>;
let checkout: string;
let payment: Hex;
let transaction: Hex;

async function call(method: string, path: string, options: object = {}) {
  const answer = await server.call(method, path, options);
  return { status: answer.status, text: answer.text, json: JSON.parse(answer.text) };
}

async function buy(description: string, more: object = {}) {
  const body = { chain_id: 31337, token: "USDH", amount: "25", description, ...more };
  const { json } = await call("POST", "/v1/checkouts", { key, body });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  const hash = await chain.fund(terms);
  await catchUp();
  return { id: json.id, terms, payment: paymentId(terms, localChain.escrow), hash };
}

beforeAll(async () => {
  headers = await payerSession(server);
  const bought = await buy("Two secret mugs", {
    ...{ client_reference_id: "order-7", success_url: "https://shop.example/thanks" },
    line_items: [{ name: "Secret mug", quantity: 5, unit_amount: "5" }],
  });
  ({ id: checkout, payment, hash: transaction } = bought);
});

test("a payment is found by its id or its transaction, with what the chain says and no more", async () => {
  for (const id of [payment, transaction, payment.toUpperCase().replace("X", "x")]) {
    const { status, json, text } = await call("GET", `/v1/find?id=${id}`);
    expect(status).toBe(200);
    expect(json.data).toMatchObject([
      {
        ...{ payment_id: payment, chain_id: 31337, chain_name: "Local chain", amount: "25" },
        ...{ status: "authorized", transaction_hash: transaction, livemode: false },
        ...{ payer: customerAccount.address, merchant: { name: "Demo Shop" } },
      },
    ]);
    for (const secret of ["mug", checkout, "order-7", "shop.example"]) {
      expect(text).not.toContain(secret);
    }
  }
});

test("what is not there is told with how far the chains were read", async () => {
  const { status, json } = await call("GET", `/v1/find?id=0x${"ab".repeat(32)}`);
  expect([status, json.data]).toEqual([200, []]);
  expect(json.searched).toMatchObject([{ chain_id: 31337, chain_name: "Local chain" }]);
  expect(Date.parse(json.searched[0].read_until)).toBeGreaterThan(0);
});

test("neither a wallet nor a dropped payment is found by others", async () => {
  const wallet = await call("GET", `/v1/find?id=${customerAccount.address}`);
  expect([wallet.status, wallet.json.param]).toEqual([400, "id"]);
  const { payment: dropped, hash } = await buy("Gone");
  const rows = database.db.updateTable("payments").where("id", "=", dropped);
  await rows.set({ confirmation: "reorged" }).execute();
  for (const id of [dropped, hash]) {
    expect((await call("GET", `/v1/find?id=${id}`)).json.data).toEqual([]);
  }
  const own = await call("GET", `/v1/payer/payments/${dropped}`, { headers });
  expect(own.json.confirmation).toBe("reorged");
});

test("looking up is rate-limited by client", async () => {
  const { limits } = server;
  await limits.costly.block("client:127.0.0.1", 60);
  expect((await call("GET", `/v1/find?id=${payment}`)).json.code).toBe("rate_limited");
  await limits.costly.delete("client:127.0.0.1");
});

test("the wallet that paid sees what it bought, and what waits for it", async () => {
  await call("POST", `/v1/payments/${payment}/messages`, { key, body: { text: "Hello" } });
  const path = `/v1/payer/payments/${payment}`;
  expect((await call("GET", path, { headers })).json).toMatchObject({
    ...{ id: payment, checkout_id: checkout, description: "Two secret mugs" },
    ...{ order: { line_items: [{ name: "Secret mug" }] }, quote: null },
    ...{ success_url: "https://shop.example/thanks", seller: { name: "Demo Shop" } },
    ...{ unread_messages: 1, open_settlements: 0, receipt_number: null },
  });
  await call("GET", `${path}/receipt`, { headers });
  const { json, text } = await call("GET", path, { headers });
  expect(json.receipt_number).toBe("R-000001");
  expect(text).not.toContain("order-7");
});

test("a wallet lists its own payments, in pages", async () => {
  await buy("Third");
  const first = (await call("GET", "/v1/payer/payments?limit=1", { headers })).json;
  expect(first.data).toMatchObject([{ description: "Third", merchant: { name: "Demo Shop" } }]);
  const next = `/v1/payer/payments?limit=9&cursor=${first.next_cursor}`;
  const rest = (await call("GET", next, { headers })).json;
  expect(rest.data.map(({ id }: { id: string }) => id)).toContain(payment);
  const stranger = await payerSession(server, privateKeyToAccount(generatePrivateKey()));
  expect((await call("GET", "/v1/payer/payments", { headers: stranger })).json.data).toEqual([]);
  const theirs = await call("GET", `/v1/payer/payments/${payment}`, { headers: stranger });
  expect(theirs.json.code).toBe("payment_not_found");
});

test("an arbiter lists the disputes that wait for it", async () => {
  const terms = newTerms({ arbiter: operatorAccount.address });
  await chain.fund(terms);
  await catchUp();
  const arbiter = await payerSession(server, operatorAccount);
  const disputes = async () => {
    const { json } = await call("GET", "/v1/payer/disputes", { headers: arbiter });
    return json.data.map(({ id, status }: { id: string; status: string }) => [id, status]);
  };
  expect(await disputes()).toEqual([]);
  await chain.client.writeContract({
    ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
    ...{ functionName: "dispute", args: [terms, ""] },
  });
  await catchUp();
  expect(await disputes()).toEqual([[paymentId(terms, localChain.escrow), "disputed"]]);
  expect((await call("GET", "/v1/payer/disputes", { headers })).json.data).toEqual([]);
});
