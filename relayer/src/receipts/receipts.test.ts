import { createPublicKey, verify } from "node:crypto";
import {
  canonicalJson,
  orderReference,
  type PaymentTerms,
  paymentId,
  termsFromJson,
} from "@handsel/protocol";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isQuoteOf } from "../rates/quote.ts";
import { payerSession } from "../testing/payerSession.ts";
import { customerAccount, localChain, operatorAccount } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";
import type { Receipt } from "./receipt.ts";

const relayer = await startTestRelayer();
const { chain, database, deps, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

let headers: Record<string, string>;

beforeAll(async () => {
  headers = await payerSession(server);
});
beforeEach(async () => {
  await database.db.deleteFrom("receipts").execute();
  await database.db.deleteFrom("receipt_counters").execute();
  await database.db.deleteFrom("merchant_profiles").execute();
});

const customer = { name: "Oliver Brandt", reference: null, email: null };

async function post(path: string, body: object) {
  const answer = await server.call("POST", path, { key, body });
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text);
}

async function get(path: string, options: object = { key }) {
  const answer = await server.call("GET", path, options);
  return { status: answer.status, json: JSON.parse(answer.text) };
}

/** Paid checkout with a price in euros. */
async function paid() {
  const { id, offer } = await post("/v1/checkouts", {
    ...{ chain_id: 31337, token: "USDH", price: { currency: "EUR", amount: "2500" } },
    ...{ description: "Two mugs", customer: { name: customer.name } },
    line_items: [{ name: "Mug", quantity: 2, unit_amount: "1250" }],
    tax_lines: [{ name: "VAT", rate: "23", amount: "467", included: true }],
  });
  const terms = { ...termsFromJson(offer), payer: customerAccount.address };
  await fund(terms);
  return { id, payment: paymentId(terms, localChain.escrow) };
}

async function fund(terms: PaymentTerms) {
  await chain.fund(terms);
  await catchUp();
}

/** Verifies a receipt with nothing but itself and the server's public key. */
function isTrue(text: string, publicKey: string): boolean {
  const {
    customer: _c,
    status_now: _s,
    public_key: _k,
    signature,
    ...unsigned
  }: Receipt = JSON.parse(text);
  const { order, quote, payment, proof } = unsigned;
  const key = createPublicKey({
    ...{ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" },
  });
  const bytes = Buffer.from(`handsel-receipt-v1.${canonicalJson(unsigned)}`);
  const terms = termsFromJson(proof.terms as never);
  const escrow = { chainId: payment.chain_id, address: payment.escrow as never };
  return (
    verify(null, bytes, key, Buffer.from(signature, "base64url")) &&
    paymentId(terms, escrow) === payment.id &&
    (order === null || orderReference(order as never) === terms.orderReference) &&
    (quote === null || (isQuoteOf(publicKey, quote) && quote.amount === payment.amount)) &&
    terms.payer === payment.payer &&
    terms.amount === BigInt(payment.amount)
  );
}

test("a receipt says who sold what to whom, and can be verified offline", async () => {
  await post("/v1/merchant/profile", { legal_name: "Mugs Ltd.", tax_id: "PT 1" });
  const { id, payment } = await paid();
  const { json } = await get(`/v1/payments/${payment}/receipt`);
  expect(json).toMatchObject({
    ...{ object: "receipt", number: "R-000001", sequence: 1, livemode: false, customer },
    seller: { name: "Demo Shop", legal_name: "Mugs Ltd.", tax_id: "PT 1" },
    order: { currency: "EUR", line_items: [{ name: "Mug" }], tax_lines: [{ name: "VAT" }] },
    quote: { price: "2500", rate: "0.9", amount: "27780000" },
    payment: { id: payment, chain_name: "Local chain", amount: "27780000" },
    status_now: { status: "authorized", held: "27780000" },
  });
  const publicKey = (await get("/v1/config")).json.quote_public_key;
  expect(isTrue(JSON.stringify(json), publicKey)).toBe(true);
  const forged = [
    { ...json, number: "R-000002" },
    { ...json, seller: { ...json.seller, tax_id: "PT 2" } },
    { ...json, order: { ...json.order, tax_lines: [] } },
    { ...json, payment: { ...json.payment, amount: "1" } },
    { ...json, proof: { ...json.proof, terms: { ...json.proof.terms, amount: "1" } } },
  ];
  for (const other of forged) expect(isTrue(JSON.stringify(other), publicKey)).toBe(false);
  const { status_now: _now, ...fixed } = json;
  // The payer gets the same; whoever has the link just not the customer's name.
  const payers = await get(`/v1/payer/payments/${payment}/receipt`, { headers });
  expect(payers.json).toMatchObject(fixed);
  const visitors = await get(`/v1/pay/${id}/receipt`, {});
  expect(visitors.json).toMatchObject({ ...fixed, customer: null });
});

test("the seller stays as it was, and the state of the money is that of now", async () => {
  const { payment } = await paid();
  const path = `/v1/payments/${payment}/receipt`;
  const before = (await get(path)).json;
  await post("/v1/merchant/profile", { legal_name: "Other Ltd.", receipt_prefix: "NEW" });
  const { terms } = before.proof;
  await chain.void(termsFromJson(terms), 1n);
  await catchUp();
  const after = (await get(path)).json;
  expect(after).toMatchObject({ ...before, status_now: after.status_now });
  expect(after.status_now.returned).toBe("1");
});

test("numbers have no gaps, whatever is asked for at once", async () => {
  const payments = [];
  for (let count = 0; count < 4; count += 1) payments.push((await paid()).payment);
  const all = await Promise.all(
    [...payments, ...payments, ...payments].map((id) => get(`/v1/payments/${id}/receipt`)),
  );
  const given = new Map(all.map(({ json }) => [json.payment.id, json.sequence]));
  expect([...given.values()].sort()).toEqual([1, 2, 3, 4]);
  for (const { json } of all) expect(json.sequence).toBe(given.get(json.payment.id));
});

test("merchants count apart, and with their own prefix", async () => {
  await get(`/v1/payments/${(await paid()).payment}/receipt`);
  const other = await createOtherMerchant(deps);
  const { address } = (await get("/v1/merchant", { key: other.key })).json;
  await server.call("POST", "/v1/merchant/profile", {
    ...{ key: other.key, body: { receipt_prefix: "HR-2026" } },
  });
  const terms = newTerms({ merchant: address, payee: address });
  await fund(terms);
  const id = paymentId(terms, localChain.escrow);
  const { json } = await get(`/v1/payments/${id}/receipt`, { key: other.key });
  expect(json).toMatchObject({ number: "HR-2026-000001", order: null, quote: null });
  expect((await get(`/v1/payments/${id}/receipt`)).json.code).toBe("payment_not_found");
});

test("a payment that is not confirmed has no receipt and takes no number", async () => {
  const { id, payment } = await paid();
  for (const confirmation of ["seen", "reorged"] as const) {
    await database.db
      .updateTable("payments")
      .set({ confirmation })
      .where("id", "=", payment)
      .execute();
    const { status, json } = await get(`/v1/payments/${payment}/receipt`);
    expect([status, json.code]).toEqual([409, "receipt_unavailable"]);
    expect((await get(`/v1/pay/${id}/receipt`, {})).json.code).toBe("receipt_unavailable");
  }
  expect(await database.db.selectFrom("receipts").selectAll().execute()).toEqual([]);
});

test("another wallet does not get it", async () => {
  const { payment } = await paid();
  const stranger = await payerSession(server, operatorAccount);
  const path = `/v1/payer/payments/${payment}/receipt`;
  expect((await get(path, { headers: stranger })).json.code).toBe("payment_not_found");
  expect((await get(path, {})).json.code).toBe("session_missing");
});
