import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const SECRET = `whsec_${Buffer.alloc(32, 5).toString("base64")}`;
const API_KEY = "hs_sk_test_shop";

/** Request to the fake relayer. */
interface Call {
  route: string;
  authorization: string | undefined;
  idempotencyKey: string | undefined;
  body: Record<string, unknown>;
}

const calls: Call[] = [];
let handsel: Server;
let handselUrl: string;
let shop: ChildProcess;
let shopUrl: string;

/** Starts a fake relayer with the operations the shop uses. */
function startHandsel(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : {};
    const route = `${request.method} ${request.url}`;
    const { authorization } = request.headers;
    const idempotencyKey = request.headers["idempotency-key"] as string | undefined;
    calls.push({ route, authorization, idempotencyKey, body });
    const answers: Record<string, () => [number, unknown]> = {
      "GET /v1/config": () => [200, { public_url: handselUrl }],
      "GET /v1/webhook_endpoints": () => [
        200,
        {
          data: [
            { id: "we_old", url: `${shopUrl}/webhook` },
            { id: "we_other", url: "https://other.example/" },
          ],
        },
      ],
      "DELETE /v1/webhook_endpoints/we_old": () => [204, undefined],
      "POST /v1/webhook_endpoints": () => [201, { id: "we_new", secret: SECRET }],
      "POST /v1/checkouts": () => {
        const id = `cs_${body.client_reference_id}`;
        return [201, { id, object: "checkout", url: `${handselUrl}/pay/${id}` }];
      },
    };
    const [status, answer] = answers[route]?.() ?? [404, { code: "not_found" }];
    response.setHeader("content-type", "application/json");
    response.writeHead(status).end(answer === undefined ? undefined : JSON.stringify(answer));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

beforeAll(async () => {
  handsel = await startHandsel();
  handselUrl = `http://127.0.0.1:${(handsel.address() as AddressInfo).port}`;
  const port = String(await freePort());
  shopUrl = `http://127.0.0.1:${port}`;
  shop = spawn(process.execPath, [join(import.meta.dirname, "server.ts")], {
    env: {
      ...process.env,
      ...{ HANDSEL_URL: handselUrl, HANDSEL_API_KEY: API_KEY },
      ...{ HOST: "127.0.0.1", PORT: port, SHOP_URL: shopUrl },
    },
    stdio: "inherit",
  });
  await vi.waitFor(() => fetch(shopUrl), { timeout: 15_000, interval: 50 });
});
afterAll(async () => {
  const gone = new Promise((resolve) => shop.once("exit", resolve));
  shop.kill("SIGTERM");
  await gone;
  handsel.closeAllConnections();
  await new Promise((resolve) => handsel.close(resolve));
});

/** Buys a product, and returns the order's id from the checkout. */
async function buy(product = "mug"): Promise<string> {
  const answer = await fetch(`${shopUrl}/buy/${product}`, { method: "POST", redirect: "manual" });
  expect(answer.status).toBe(303);
  const checkout = calls.at(-1) ?? expect.unreachable();
  const id = String(checkout.body.client_reference_id);
  expect(answer.headers.get("location")).toBe(`${handselUrl}/pay/cs_${id}`);
  return id;
}

function paymentEvent(orderId: string, sequence: number, changes: object = {}, id = "0xpayment") {
  const object = {
    ...{ id, object: "payment", client_reference_id: orderId, chain_id: 31337 },
    ...{ duplicate_of: null, status: "authorized", confirmation: "confirmed", ...changes },
  };
  return { id: `evt_${sequence}`, type: "payment.confirmed", sequence, data: { object } };
}

function checkoutEvent(orderId: string, sequence: number, type: string, status: string) {
  const object = {
    ...{ id: `cs_${orderId}`, object: "checkout", client_reference_id: orderId, status },
    payment: status === "paid" ? paymentEvent(orderId, 1).data.object : null,
  };
  return { id: `evt_c${sequence}`, type, sequence, data: { object } };
}

async function deliver(event: object, secret = SECRET, time = new Date()): Promise<number> {
  const body = JSON.stringify(event);
  const answer = await fetch(`${shopUrl}/webhook`, {
    method: "POST",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "webhook-id": "evt_1",
      "webhook-timestamp": String(Math.floor(time.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign("evt_1", time, body),
    },
    body,
  });
  return answer.status;
}

async function state(orderId: string) {
  return (await fetch(`${shopUrl}/orders/${orderId}/state`)).json();
}

test("when it starts, it replaces its old webhook endpoint and no other", () => {
  const routes = calls.slice(0, 4).map(({ route }) => route);
  expect(routes).toEqual([
    "GET /v1/config",
    "GET /v1/webhook_endpoints",
    "DELETE /v1/webhook_endpoints/we_old",
    "POST /v1/webhook_endpoints",
  ]);
  expect(calls[3]?.body).toEqual({ url: `${shopUrl}/webhook` });
  expect(calls.every(({ authorization }) => authorization === `Bearer ${API_KEY}`)).toBe(true);
});

describe("the shop", () => {
  test("shows its products under a strict content security policy", async () => {
    const answer = await fetch(shopUrl);
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain(`form-action 'self' ${handselUrl}`);
    expect(policy).toContain(`script-src 'self' ${handselUrl}; frame-src ${handselUrl};`);
    const html = await answer.text();
    expect(html).toContain("Enamel mug");
    expect(html).toContain("25 USDH");
    expect(html).toContain("within 3 minutes");
  });

  test("sends the customer to a checkout of the order, once for each order", async () => {
    const id = await buy("mug");
    expect(calls.at(-1)).toMatchObject({
      idempotencyKey: id,
      body: {
        ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "Enamel mug" },
        ...{ client_reference_id: id, success_url: `${shopUrl}/orders/${id}` },
      },
    });
    expect(calls.at(-1)?.body).not.toHaveProperty("capture_period");
    await buy("someday-box");
    expect(calls.at(-1)?.body).toMatchObject({ amount: "10000000", capture_period: 180 });
  });

  test("shows the checkout on a page of its own, if the customer likes that better", async () => {
    const options = { method: "POST", redirect: "manual" } as const;
    const answer = await fetch(`${shopUrl}/buy/mug?here`, options);
    const id = String(calls.at(-1)?.body.client_reference_id);
    expect(answer.headers.get("location")).toBe(`/orders/${id}`);
    const html = async () => (await fetch(`${shopUrl}/orders/${id}`)).text();
    expect(await html()).toMatch(
      new RegExp(`<handsel-checkout [^>]+><a [^>]+href="${handselUrl}/pay/cs_${id}">`),
    );
    expect(await html()).toContain(`src="${handselUrl}/embed-v1.js"`);
    await deliver(checkoutEvent(id, 1, "checkout.paid", "paid"));
    expect(await html()).not.toContain("<handsel-checkout");
  });

  test("has no other products and no other orders", async () => {
    expect((await fetch(`${shopUrl}/buy/moon`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${shopUrl}/orders/order_none`)).status).toBe(404);
  });
});

describe("an order", () => {
  test("waits for its payment and leads to the checkout", async () => {
    const id = await buy();
    expect(await state(id)).toMatchObject({
      status: "open",
      link: { href: `${handselUrl}/pay/cs_${id}` },
    });
    const html = await (await fetch(`${shopUrl}/orders/${id}`)).text();
    expect(html).toContain("Waiting for your payment");
    expect(html).toContain(`href="${handselUrl}/pay/cs_${id}"`);
  });

  test("is paid after a signed checkout.paid, not before", async () => {
    const id = await buy();
    expect(await deliver(paymentEvent(id, 1, { confirmation: "seen" }))).toBe(204);
    expect(await state(id)).toMatchObject({ status: "confirming" });
    expect(await deliver(paymentEvent(id, 2))).toBe(204);
    expect(await state(id)).toMatchObject({ status: "confirming" });
    expect(await deliver(checkoutEvent(id, 1, "checkout.paid", "paid"))).toBe(204);
    expect(await state(id)).toMatchObject({
      status: "paid",
      link: { href: `${handselUrl}/payment/31337/0xpayment` },
    });
  });

  test("does not change if the signature is wrong, too old or missing", async () => {
    const id = await buy();
    const event = checkoutEvent(id, 1, "checkout.paid", "paid");
    const other = `whsec_${Buffer.alloc(32, 6).toString("base64")}`;
    expect(await deliver(event, other)).toBe(400);
    expect(await deliver(event, SECRET, new Date(Date.now() - 600_000))).toBe(400);
    const unsigned = await fetch(`${shopUrl}/webhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(event),
    });
    expect(unsigned.status).toBe(400);
    expect(await state(id)).toMatchObject({ status: "open" });
  });

  test("ignores events out of order and repeated events", async () => {
    const id = await buy();
    await deliver(checkoutEvent(id, 1, "checkout.paid", "paid"));
    await deliver(paymentEvent(id, 3, { status: "captured" }));
    expect(await deliver(paymentEvent(id, 2))).toBe(204);
    expect(await deliver(paymentEvent(id, 1, { confirmation: "seen" }))).toBe(204);
    expect(await state(id)).toMatchObject({
      status: "paid",
      detail: expect.stringContaining("received"),
    });
    await deliver(paymentEvent(id, 4, { status: "refunded" }));
    expect(await state(id)).toMatchObject({ status: "returned" });
  });

  test("is open again after a reorg dropped its payment", async () => {
    const id = await buy();
    await deliver(checkoutEvent(id, 1, "checkout.paid", "paid"));
    await deliver(paymentEvent(id, 2, { status: "none", confirmation: "reorged" }));
    await deliver(checkoutEvent(id, 2, "checkout.reorged", "open"));
    expect(await state(id)).toMatchObject({ status: "open" });
  });

  test("belongs to its first payment, even if somebody pays again", async () => {
    const id = await buy();
    await deliver(checkoutEvent(id, 1, "checkout.paid", "paid"));
    const second = { duplicate_of: "0xpayment", status: "refunded" };
    await deliver(paymentEvent(id, 1, second, "0xsecond"));
    expect(await state(id)).toMatchObject({
      status: "paid",
      link: { href: `${handselUrl}/payment/31337/0xpayment` },
    });
  });

  test("shows that the time to pay is over", async () => {
    const id = await buy();
    await deliver(checkoutEvent(id, 1, "checkout.expired", "expired"));
    expect(await state(id)).toMatchObject({ status: "expired", link: null });
  });
});
