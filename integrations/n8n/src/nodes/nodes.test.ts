import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { signedHeaders } from "../../../testing/signedHeaders.ts";
import { Handsel } from "./Handsel.node.ts";
import { HandselTrigger } from "./HandselTrigger.node.ts";
import { saleKey } from "./saleKey.ts";

/** What the API was asked for, and what it answers next. */
interface Call {
  route: string;
  key: string | undefined;
  body: unknown;
}
let calls: Call[] = [];
const answers = new Map<string, unknown>();
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const route = `${request.method} ${request.url}`;
    const key = request.headers["idempotency-key"];
    calls.push({ route, key: String(key), body: text === "" ? undefined : JSON.parse(text) });
    const answer = answers.get(route);
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(
      JSON.stringify(answer ?? { code: "not_found", detail: "There is no such thing." }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  calls = [];
  answers.clear();
});

/** The part of n8n's context that the node uses. */
function execute(parameters: Record<string, unknown>, continueOnFail = false) {
  const context = {
    getCredentials: async () => ({ url, apiKey: "hs_sk_test_1" }),
    getInputData: () => [{ json: {} }],
    getNodeParameter: (name: string, _item: number, other: unknown) => parameters[name] ?? other,
    continueOnFail: () => continueOnFail,
  };
  return new Handsel().execute.call(context as never);
}

test("creates a checkout in the currency's smallest unit, once for the same order", async () => {
  answers.set("POST /v1/checkouts", { id: "cs_1" });
  const [items] = await execute({
    ...{ resource: "checkout", operation: "create", price: "19.99", currency: "eur" },
    ...{ description: "A mug", reference: "Order №7" },
  });
  expect(items).toEqual([{ json: { id: "cs_1" }, pairedItem: { item: 0 } }]);
  expect(calls).toEqual([
    {
      ...{ route: "POST /v1/checkouts", key: await saleKey("Order №7", "EUR", "1999") },
      body: {
        price: { currency: "EUR", amount: "1999" },
        ...{ description: "A mug", client_reference_id: "Order №7" },
      },
    },
  ]);
});

test("has a key that the server takes for each reference that it takes, another for each sale", async () => {
  answers.set("POST /v1/checkouts", { id: "cs_1" });
  const sale = { resource: "checkout", operation: "create", price: "19.99", currency: "EUR" };
  const references = ["A", "A:EUR", "№".repeat(200), "№".repeat(199), "\ud83d", "a b"];
  for (const reference of references) await execute({ ...sale, reference });
  await execute({ ...sale, reference: "A", price: "20" });
  await execute({ ...sale, reference: "A", currency: "USD" });
  const keys = calls.map(({ key }) => key);
  for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{1,255}$/);
  expect(new Set(keys).size).toBe(references.length + 2);
});

test("refuses a checkout whose price the server counts in another unit", async () => {
  answers.set("POST /v1/checkouts", { id: "cs_1", quote: { exponent: 3 } });
  const sale = { resource: "checkout", operation: "create", price: "19.99", currency: "EUR" };
  await expect(execute(sale)).rejects.toThrow("EUR has 3 decimals at the server.");
});

test("lists so many as are asked for, an item each", async () => {
  const data = [{ id: "0x1" }, { id: "0x2" }, { id: "0x3" }];
  answers.set("GET /v1/payments?client_reference_id=order-7", { data, next_cursor: null });
  const [items] = await execute({
    ...{ resource: "payment", operation: "getMany", reference: "order-7", limit: 2 },
  });
  expect(items?.map(({ json }) => json.id)).toEqual(["0x1", "0x2"]);
});

test("moves a part of a payment, or all of it", async () => {
  answers.set("POST /v1/payments/0x1/refund", { via: "operator" });
  answers.set("POST /v1/payments/0x1/capture", { via: "operator" });
  await execute({ resource: "payment", operation: "refund", id: "0x1", amount: "5" });
  await execute({ resource: "payment", operation: "capture", id: "0x1" });
  expect(calls.map(({ body }) => body)).toEqual([{ amount: "5" }, {}]);
});

test("says what the API says, or goes on with it", async () => {
  const parameters = { resource: "payment", operation: "get", id: "0x9" };
  await expect(execute(parameters)).rejects.toThrow("There is no such thing.");
  const [items] = await execute(parameters, true);
  expect(String(items?.[0]?.json.error)).toContain("There is no such thing.");
});

const secret = `whsec_${Buffer.alloc(32, 4).toString("base64")}`;

function hook(kept: Record<string, unknown>) {
  return {
    getCredentials: async () => ({ url, apiKey: "hs_sk_test_1" }),
    getWorkflowStaticData: () => kept,
    getNodeWebhookUrl: () => "https://n8n.example/webhook/1/handsel",
    getNodeParameter: () => ["checkout.paid"],
  } as never;
}

test("registers its endpoint, finds it again, and deletes it", async () => {
  const { checkExists, create, delete: remove } = new HandselTrigger().webhookMethods.default;
  const kept: Record<string, unknown> = {};
  expect(await checkExists.call(hook(kept))).toBe(false);
  answers.set("POST /v1/webhook_endpoints", { id: "we_1", secret });
  await create.call(hook(kept));
  expect(calls[0]?.body).toMatchObject({ event_types: ["checkout.paid"] });
  expect(kept).toEqual({ endpointId: "we_1", secret });
  const endpoint = { id: "we_1", url: "https://n8n.example/webhook/1/handsel" };
  answers.set("GET /v1/webhook_endpoints", { data: [endpoint], next_cursor: null });
  expect(await checkExists.call(hook(kept))).toBe(true);
  answers.set("DELETE /v1/webhook_endpoints/we_1", {});
  await remove.call(hook(kept));
  expect(kept).toEqual({});
  // One that is gone already is no reason to keep a workflow active.
  kept.endpointId = "we_gone";
  await remove.call(hook(kept));
  expect(kept).toEqual({});
});

test("starts once by a webhook that is signed, and never by another", async () => {
  const body = Buffer.from('{"id":"evt_1","type":"checkout.paid"}');
  const headers = signedHeaders(secret, body);
  const kept = { secret };
  const answered: number[] = [];
  const receive = (rawBody: Buffer) =>
    new HandselTrigger().webhook.call({
      getWorkflowStaticData: () => kept,
      getRequestObject: () => ({ rawBody, headers }),
      getResponseObject: () => ({
        status: (code: number) => {
          answered.push(code);
          return { send: () => ({ end: () => {} }) };
        },
      }),
      helpers: { returnJsonArray: (json: unknown) => [{ json }] },
    } as never);
  expect((await receive(body)).workflowData).toEqual([[{ json: JSON.parse(body.toString()) }]]);
  expect(await receive(body)).toEqual({ webhookResponse: "" });
  expect(await receive(Buffer.from(`${body} `))).toEqual({ noWebhookResponse: true });
  expect(answered).toEqual([400]);
});
