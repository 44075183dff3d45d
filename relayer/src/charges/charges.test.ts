import { createHmac } from "node:crypto";
import { termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Worker } from "../platform/part.ts";
import {
  catchUp,
  chain,
  deps,
  make,
  merchant,
  resetLimits,
  server,
  startWorld,
  stopWorld,
} from "../testing/everyOperation/world.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { customerAccount } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { webhookAttempts } from "../webhooks/metrics.ts";
import { up } from "../webhooks/migrations/0048_second_payments_of_charges.ts";
import { startDispatcher } from "../webhooks/startDispatcher.ts";

/** Another payer than the customer. */
const second = accounts.payee.address;

let sink: Sink;
let dispatcher: Worker | undefined;

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(async () => {
  await resetLimits();
  sink = await startSink();
});
afterEach(async () => {
  await dispatcher?.stop();
  dispatcher = undefined;
  await sink.close();
});

/** Calls the API as a client of Coinbase Commerce does. */
async function call(method: string, path: string, body?: unknown) {
  const headers = { "x-cc-api-key": merchant.key, "x-cc-version": "2018-03-22" };
  const answer = await server.call(method, path, { headers, body });
  return { status: answer.status, json: JSON.parse(answer.text) };
}

const lamp = {
  name: "A lamp",
  description: "Brass, with a shade",
  pricing_type: "fixed_price",
  local_price: { amount: "25.50", currency: "USD" },
  metadata: { order_id: 7, gift: true },
  redirect_url: "https://shop.example/thanks",
  cancel_url: "https://shop.example/cart",
};

const sell = async (changes: object = {}) => {
  const { status, json } = await call("POST", "/charges", { ...lamp, ...changes });
  expect(status, JSON.stringify(json)).toBe(201);
  return json.data;
};

async function pay(id: string, payer = customerAccount.address): Promise<void> {
  const { json } = await server.call("GET", `/v1/checkouts/${id}`, { key: merchant.key });
  const usdh = (
    json as unknown as { options: { token: { symbol: string }; offer: never }[] }
  ).options.find(({ token }) => token.symbol === "USDH");
  await chain.fund({ ...termsFromJson(usdh?.offer as never), payer });
  await catchUp();
}

const statuses = (charge: { timeline: { status: string }[] }) =>
  charge.timeline.map(({ status }) => status);

describe("a charge", () => {
  test("is a checkout of the same price, reached by the key in X-CC-Api-Key", async () => {
    const charge = await sell();
    expect(charge).toMatchObject({
      ...{ resource: "charge", name: "A lamp", description: "Brass, with a shade" },
      pricing_type: "fixed_price",
      pricing: {
        local: { amount: "25.50", currency: "USD" },
        settlement: { amount: "25.5", currency: "USDH" },
      },
      metadata: { order_id: "7", gift: "true" },
      redirects: { success_url: lamp.redirect_url, cancel_url: lamp.cancel_url },
      ...{ payments: [], confirmed_at: null },
    });
    expect(charge.code).toBe(charge.id);
    expect(statuses(charge)).toEqual(["NEW"]);
    expect(Date.parse(charge.expires_at) - Date.parse(charge.created_at)).toBeGreaterThan(
      3_500_000,
    );
    const checkout = await server.call("GET", `/v1/checkouts/${charge.id}`, { key: merchant.key });
    expect(checkout.json).toMatchObject({ url: charge.hosted_url, status: "open" });
    expect((await call("GET", `/charges/${charge.id}`)).json.data).toEqual(charge);
    expect((await call("GET", "/charges?limit=1")).json.data).toEqual([charge]);
  });

  test("can be priced in a coin, by text or number", async () => {
    const { pricing } = await sell({ local_price: { amount: 3.25, currency: "USDH" } });
    expect(pricing.local).toEqual({ amount: "3.25", currency: "USDH" });
  });

  test.each([
    [{ amount: "0", currency: "USD" }, "invalid_amount"],
    [{ amount: "1.001", currency: "USD" }, "invalid_amount"],
    [{ amount: "-1", currency: "USD" }, "invalid_amount"],
    [{ amount: "1", currency: "XXX" }, "unknown_currency"],
  ])("is refused at %j with %s", async (local_price, code) => {
    const { status, json } = await call("POST", "/charges", { ...lamp, local_price });
    expect([status, json.code]).toEqual([400, code]);
  });

  test("is refused without a fixed price, and with what says why", async () => {
    const { json } = await call("POST", "/charges", { ...lamp, pricing_type: "no_price" });
    expect(json.detail).toBe(
      "pricing_type must be fixed_price; without a fixed price use a payment link.",
    );
  });

  test("is refused to a key that nobody has, and the header opens nothing else", async () => {
    const headers = { "x-cc-api-key": `hs_sk_test_${"x".repeat(43)}` };
    const wrong = await server.call("GET", "/charges", { headers });
    expect([wrong.status, wrong.json.code]).toEqual([401, "api_key_invalid"]);
    const elsewhere = await call("GET", "/v1/checkouts");
    expect([elsewhere.status, elsewhere.json.code]).toEqual([401, "api_key_missing"]);
  });

  test("says how it went: paid, cancelled, and paid after that", async () => {
    const paid = await sell();
    await pay(paid.id);
    const { data } = (await call("GET", `/charges/${paid.id}`)).json;
    expect(statuses(data)).toEqual(["NEW", "PENDING", "COMPLETED"]);
    expect(data.payments).toMatchObject([
      {
        network: expect.any(String),
        status: "CONFIRMED",
        payer_addresses: [customerAccount.address],
      },
    ]);
    expect(data.confirmed_at).toBe(data.timeline[2].time);
    const refused = await call("POST", `/charges/${paid.id}/cancel`);
    expect([refused.status, refused.json.code]).toEqual([409, "checkout_paid"]);

    const late = await sell();
    expect(statuses((await call("POST", `/charges/${late.id}/cancel`)).json.data)).toEqual([
      "NEW",
      "EXPIRED",
    ]);
    await pay(late.id);
    const { timeline } = (await call("GET", `/charges/${late.id}`)).json.data;
    expect(timeline[2]).toMatchObject({ status: "UNRESOLVED", context: "DELAYED" });
  });

  test("shows a second payment, and waits for the merchant's decision about it", async () => {
    const { id } = await sell();
    await pay(id);
    await pay(id, second);
    const { data } = (await call("GET", `/charges/${id}`)).json;
    expect(data.payments).toHaveLength(2);
    const [first, again] = data.payments;
    expect(first).toMatchObject({
      status: "CONFIRMED",
      payer_addresses: [customerAccount.address],
    });
    expect(again).toMatchObject({
      ...{ status: "CONFIRMED", payer_addresses: [second] },
      value: first.value,
    });
    expect(again.payment_id).not.toBe(first.payment_id);
    expect(statuses(data)).toEqual(["NEW", "PENDING", "COMPLETED", "UNRESOLVED"]);
    const { json } = await server.call("GET", `/v1/payments/${again.payment_id}`, {
      key: merchant.key,
    });
    expect(data.timeline[3]).toEqual({
      ...{ time: (json as unknown as { funded_at: string }).funded_at },
      ...{ status: "UNRESOLVED", context: "MULTIPLE" },
    });
    const [listed] = (await call("GET", "/charges?limit=1")).json.data;
    expect(listed).toEqual(data);
  });
});

describe("webhooks of the format coinbase_commerce", () => {
  const endpoint = (changes: object = {}) =>
    make("/v1/webhook_endpoints", {
      ...{ url: `${sink.url}/hook`, format: "coinbase_commerce", ...changes },
    });

  const events = () => sink.received.map(({ body }) => JSON.parse(body.toString()).event);
  const told = async (types: string[]) =>
    vi.waitFor(
      () =>
        expect(
          events()
            .map(({ type }) => type)
            .sort(),
        ).toEqual(types.sort()),
      20_000,
    );

  test("tell a charge's life in Coinbase Commerce's words, each signed over its bytes", async () => {
    const { secret, event_types } = await endpoint();
    expect(event_types).toContain("checkout.paid");
    dispatcher = startDispatcher(deps);
    const paid = await sell();
    await pay(paid.id);
    const late = await sell();
    await call("POST", `/charges/${late.id}/cancel`);
    await pay(late.id);
    await pay(paid.id, second);
    await told([
      "charge:delayed",
      ...["charge:created", "charge:pending", "charge:confirmed"],
      ...["charge:created", "charge:failed", "charge:pending", "charge:delayed"],
    ]);
    for (const { body, headers } of sink.received) {
      const expected = createHmac("sha256", secret).update(body).digest("hex");
      expect(headers["x-cc-webhook-signature"]).toBe(expected);
      // The signature of Standard Webhooks is there too, over the same bytes.
      new Webhook(secret).verify(body.toString(), headers as Record<string, string>);
      expect(JSON.parse(body.toString())).toMatchObject({
        attempt_number: 1,
        event: {
          resource: "event",
          api_version: "2018-03-22",
          data: { metadata: { order_id: "7" } },
        },
      });
    }
    const confirmed = events().find(({ type }) => type === "charge:confirmed");
    expect(confirmed.data).toMatchObject({ id: paid.id, resource: "charge" });
    expect(statuses(confirmed.data).at(-1)).toBe("COMPLETED");
    const delayed = events().filter(({ type }) => type === "charge:delayed");
    const last = new Map(delayed.map(({ data }) => [data.id, data.timeline.at(-1)]));
    expect(last.get(late.id)).toMatchObject({ status: "UNRESOLVED", context: "DELAYED" });
    expect(last.get(paid.id)).toMatchObject({ status: "UNRESOLVED", context: "MULTIPLE" });
  });

  test("say nothing of a payment without a charge, and send a test", async () => {
    const { id } = await endpoint();
    webhookAttempts.reset();
    dispatcher = startDispatcher(deps);
    await chain.fund(newTerms());
    await catchUp();
    await make(`/v1/webhook_endpoints/${id}/test`, {});
    await told(["ping"]);
    await vi.waitFor(async () => {
      const path = `/v1/webhook_endpoints/${id}/deliveries`;
      const { json } = await server.call("GET", path, { key: merchant.key });
      const ended = json.data.map(({ status }) => status).sort();
      expect(ended).toEqual(["delivered", "failed"]);
    }, 20_000);
    expect(sink.received).toHaveLength(1);
    // Alerts count attempts without an answer: what is not for this format is none.
    const { values } = await webhookAttempts.get();
    expect(values.filter(({ labels }) => labels.answer === "none")).toEqual([]);
  });

  test("are of types that have a counterpart alone", async () => {
    const body = { url: `${sink.url}/hook`, format: "coinbase_commerce" };
    const { key } = merchant;
    const refused = await server.call("POST", "/v1/webhook_endpoints", {
      ...{ key, body: { ...body, event_types: ["payment.captured"] } },
    });
    expect([refused.status, refused.json.param]).toEqual([400, "event_types"]);
    const { id } = await endpoint({ event_types: ["checkout.paid"] });
    const change = (event_types: string[] | null) =>
      server.call("POST", `/v1/webhook_endpoints/${id}`, { key, body: { event_types } });
    expect((await change(["payment.refunded"])).status).toBe(400);
    const widened = (await change(null)).json as unknown as { event_types: string[] };
    expect(widened.event_types).toHaveLength(7);
  });

  test("tell second payments to those too that received everything before these were told", async () => {
    const before = [
      ...["checkout.created", "payment.seen", "checkout.reorged", "checkout.paid"],
      ...["checkout.expired", "payment.late"],
    ];
    const { id: all } = await endpoint({ event_types: before });
    const { id: some } = await endpoint({ event_types: before.slice(1) });
    await up(deps.db);
    const typesOf = async (id: string) => {
      const path = `/v1/webhook_endpoints/${id}`;
      const { json } = await server.call("GET", path, { key: merchant.key });
      return (json as unknown as { event_types: string[] }).event_types;
    };
    expect(await typesOf(all)).toEqual([...before, "payment.duplicate"]);
    expect(await typesOf(some)).toEqual(before.slice(1));
  });
});
