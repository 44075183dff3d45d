import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowAbi, type PaymentTerms, paymentId, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { root } from "@handsel/services/paths";
import { decodeFunctionData, type Hex } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import {
  customerAccount,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let catchUp: () => Promise<void>;
let clean: Hex;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl, confirmations: 3, finalityBlocks: 9 });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  catchUp = testFollower(deps).catchUp;
});
afterEach(async () => {
  await server.close();
  await database.remove();
  await chain.client.revert({ id: clean });
});

const lamp = {
  ...{ chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" },
  ...{ client_reference_id: "order-7", metadata: { shelf: "B 7" } },
};

async function create() {
  const { json } = await server.call("POST", "/v1/checkouts", { key, body: lamp });
  const offer = termsFromJson(json.offer);
  const of = (payer: PrivateKeyAccount) => ({ ...offer, payer: payer.address });
  return { id: json.id, terms: of(customerAccount), of };
}

async function get(path: string) {
  return JSON.parse((await server.call("GET", path, { key })).text);
}

async function told(): Promise<string[]> {
  return (await readEvents(database.db)).map(({ type }) => type);
}

/** Another payer than the customer. */
const second = privateKeyToAccount(accounts.payee.privateKey);

const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

test("a checkout is processing until its payment is confirmed, then paid, which is told once", async () => {
  const { id, terms } = await create();
  await chain.fund(terms);
  await catchUp();
  expect((await get(`/v1/checkouts/${id}`)).status).toBe("processing");
  expect((await get("/v1/checkouts?status=processing")).data).toMatchObject([{ id }]);
  expect(await told()).toEqual(["payment.seen"]);
  await chain.mine(2);
  await catchUp();
  expect((await get(`/v1/checkouts/${id}`)).status).toBe("paid");
  expect((await get("/v1/checkouts?status=paid")).data).toMatchObject([{ id }]);
  await chain.mine(9);
  await catchUp();
  expect(await told()).toEqual([
    ...["payment.seen", "payment.confirmed", "checkout.paid", "payment.finalized"],
  ]);
  const paid = (await readEvents(database.db)).find(({ type }) => type === "checkout.paid");
  expect(paid).toMatchObject({
    data: {
      object: {
        ...{ id, status: "paid", client_reference_id: "order-7", metadata: { shelf: "B 7" } },
        payment: { id: idOf(terms), confirmation: "confirmed" },
      },
    },
    proof: { chain: "eip155:31337", confirmation: "confirmed" },
  });
});

test("the body on the page about webhooks has each field of a real one, and no other", async () => {
  const { terms } = await create();
  await chain.fund(terms);
  await chain.mine(2);
  await catchUp();
  const sent = (await readEvents(database.db)).find(({ type }) => type === "checkout.paid");
  const page = await readFile(join(root, "docs", "webhooks.md"), "utf8");
  const [, shown = ""] = page.match(/^```json\n([\s\S]*?)^```$/m) ?? [];
  expect(formOf(JSON.parse(shown))).toEqual(formOf(sent));
});

/** Replaces every value by its type, and an id, a hash or a time by its form. */
function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formOf);
  if (typeof value !== "object" || value === null) return formOfScalar(value);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, formOf(field)]));
}

function formOfScalar(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  const [, prefix] = value.match(/^([a-z]+)_[0-9a-f]{32}$/) ?? [];
  if (prefix) return `id ${prefix}`;
  if (/^0x[0-9a-f]*$/i.test(value)) return `${value.length} hexadecimal`;
  if (/^\d+$/.test(value)) return "base units";
  return /^\d{4}-\d\d-\d\dT/.test(value) ? "time" : "text";
}

test("the merchant's own policy decides when a checkout is paid", async () => {
  await server.call("POST", "/v1/confirmation_policies", {
    ...{ key, body: { chain_id: 31337, token: "USDH", bands: [{ require: "seen" }] } },
  });
  await chain.mine(1);
  await catchUp();
  const { id, terms } = await create();
  await chain.fund(terms);
  await catchUp();
  expect((await get(`/v1/checkouts/${id}`)).status).toBe("paid");
});

test("a reorg of a paid checkout is told, and its payment is told again when it comes back", async () => {
  const { id, terms } = await create();
  const before = await chain.client.snapshot();
  await chain.fund(terms);
  await chain.mine(3);
  await catchUp();
  expect((await get(`/v1/checkouts/${id}`)).status).toBe("paid");
  await chain.client.revert({ id: before });
  await chain.mine(5);
  await catchUp();
  expect(await get(`/v1/checkouts/${id}`)).toMatchObject({ status: "open", payment_id: null });
  const reorged = (await readEvents(database.db)).at(-1);
  expect(reorged).toMatchObject({ type: "checkout.reorged", data: { object: { status: "open" } } });
  await chain.fund(terms);
  await chain.mine(3);
  await catchUp();
  expect((await told()).filter((type) => type.startsWith("checkout."))).toEqual([
    ...["checkout.paid", "checkout.reorged", "checkout.paid"],
  ]);
});

test("every payment says what was ordered, to its merchant alone", async () => {
  const { id, terms } = await create();
  await chain.fund(terms);
  await catchUp();
  const expected = {
    ...{ client_reference_id: "order-7", metadata: { shelf: "B 7" }, description: "A lamp" },
    token: { address: terms.token, symbol: "USDH", decimals: 6 },
  };
  expect(await get(`/v1/payments/${idOf(terms)}`)).toMatchObject(expected);
  expect((await get("/v1/payments?client_reference_id=order-7")).data).toMatchObject([expected]);
  const [seen] = await readEvents(database.db);
  expect(seen).toMatchObject({ type: "payment.seen", data: { object: expected } });
  const payer = await server.call("GET", `/v1/pay/${id}`);
  expect(JSON.parse(payer.text).payment).toMatchObject({
    description: "A lamp",
    token: { symbol: "USDH" },
  });
  expect(payer.text).not.toMatch(/order-7|B 7/);
});

test("a second payment of a checkout is told as such once, and waits for the merchant's decision", async () => {
  const { id, terms, of } = await create();
  const other = of(second);
  await chain.fund(terms);
  await chain.fundAs(second, other);
  await chain.mine(9);
  await catchUp();
  const events = await readEvents(database.db);
  const duplicates = events.filter(({ type }) => type === "payment.duplicate");
  expect(duplicates).toMatchObject([
    { data: { object: { id: idOf(other), checkout_id: id, duplicate_of: idOf(terms) } } },
  ]);
  const confirmed = events.filter(({ type }) => type === "payment.confirmed");
  expect(confirmed.map(({ data }) => data.object.duplicate_of).sort()).toEqual([
    ...[idOf(terms), null],
  ]);
  expect(events.filter(({ type }) => type === "checkout.paid")).toMatchObject([
    { data: { object: { payment_id: idOf(terms) } } },
  ]);
  expect(await get(`/v1/checkouts/${id}`)).toMatchObject({
    ...{ status: "paid", payment_id: idOf(terms) },
    unexpected_payments: [
      { payment_id: idOf(other), reason: "duplicate", resolution: "pending", resolved_at: null },
    ],
  });
  const { text } = await server.call("POST", `/v1/checkouts/${id}/resolve`, {
    ...{ key, body: { resolution: "return", payment_id: idOf(other) } },
  });
  const json = JSON.parse(text);
  expect(json).toMatchObject({
    checkout: { status: "paid", unexpected_payments: [{ resolution: "returned" }] },
  });
  // Not the money of the payer who was first.
  const { args } = decodeFunctionData({ abi: escrowAbi, data: json.call.data });
  expect(args?.[0]).toMatchObject({ payer: second.address });
  expect((await told()).filter((type) => type === "checkout.paid")).toHaveLength(1);
});

test("when a reorg drops the first payment, the second pays the checkout", async () => {
  const { id, terms, of } = await create();
  const other = of(second);
  const before = await chain.client.snapshot();
  await chain.fund(terms);
  await chain.fundAs(second, other);
  await catchUp();
  await chain.client.revert({ id: before });
  await chain.fundAs(second, other);
  await chain.mine(5);
  await catchUp();
  expect(await get(`/v1/checkouts/${id}`)).toMatchObject({
    ...{ status: "paid", payment_id: idOf(other), unexpected_payments: [] },
  });
  expect(await get(`/v1/payments/${idOf(other)}`)).toMatchObject({ duplicate_of: null });
});

test("captures and refunds are objects whose amounts add up to the payment's", async () => {
  const { terms } = await create();
  await chain.fund(terms);
  await chain.capture(terms, 10n);
  await chain.mine(3);
  await catchUp();
  const held = await get(`/v1/payments/${idOf(terms)}`);
  const funded = Date.parse(held.funded_at);
  expect(Date.parse(held.inspection_ends_at) - funded).toBe(0);
  expect(Date.parse(held.capture_ends_at) - funded).toBe(terms.capturePeriod * 1000);
  await chain.capture(terms, 15n);
  await chain.mine(3);
  await catchUp();
  const payment = await get(`/v1/payments/${idOf(terms)}`);
  const { captures } = payment;
  expect(captures).toMatchObject([
    { object: "capture", amount: "10", fee: "0", cause: "capture", confirmation: "confirmed" },
    { object: "capture", amount: "15", fee: "0", cause: "capture", confirmation: "confirmed" },
  ]);
  expect(new Set(captures.map((capture: { id: string }) => capture.id)).size).toBe(2);
  expect(captures[0].id).toMatch(/^cap_[0-9a-f]{32}$/);
  expect(payment).toMatchObject({ captured: "25", refundable: "25", refunds: [] });
  const page = await readFile(join(root, "docs", "api.md"), "utf8");
  expect(page.replaceAll("\n", " ")).toContain(
    "a payment that is disputed or not held any more has no capture window, so the first two are null.",
  );
  expect(payment).toMatchObject({ inspection_ends_at: null, capture_ends_at: null });
  expect(Date.parse(payment.refund_ends_at) - funded).toBe(terms.refundPeriod * 1000);
});
