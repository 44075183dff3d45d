import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandsel } from "./createHandsel.ts";
import { HandselApiError, HandselConnectionError } from "./errors.ts";

interface Seen {
  route: string;
  key: string | undefined;
  authorization: string | undefined;
  body: string;
}

let server: Server;
let url: string;
let seen: Seen[];
/** Answers to give, the first first; each is a status and a body, or null to break the connection. */
let answers: ([status: number, body: unknown, headers?: Record<string, string>] | null)[];

beforeEach(async () => {
  seen = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.push({
      route: `${request.method} ${request.url}`,
      key: request.headers["idempotency-key"] as string | undefined,
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
    });
    const answer = answers.shift();
    if (!answer) return request.socket.destroy();
    const [status, body, headers] = answer;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const order = { chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" };

test("repeats a lost request with the same idempotency key, and sends another call with another", async () => {
  const handsel = createHandsel({ url, apiKey: "hs_sk_test_1" });
  answers = [null, [503, { code: "database_unavailable" }], [201, { id: "cs_1" }], [201, {}]];
  expect(await handsel.createCheckout(order)).toEqual({ id: "cs_1" });
  await handsel.createCheckout(order);
  const [first, second, third, other] = seen;
  expect(first).toMatchObject({
    ...{ route: "POST /v1/checkouts", authorization: "Bearer hs_sk_test_1" },
    body: JSON.stringify(order),
  });
  expect(first?.key).toMatch(/^[0-9a-f-]{36}$/);
  expect([second?.key, third?.key]).toEqual([first?.key, first?.key]);
  expect(other?.key).not.toBe(first?.key);
});

test("sends the caller's key, dry runs, and parts of the path", async () => {
  const handsel = createHandsel({ url });
  answers = [
    [200, {}],
    [200, {}],
  ];
  await handsel.capturePayment(
    "0xab",
    { amount: "5" },
    { idempotencyKey: "order-7", dryRun: true },
  );
  await handsel.getCheckout("cs_1/../x");
  expect(seen).toMatchObject([
    {
      route: "POST /v1/payments/0xab/capture?dry_run=true",
      key: "order-7",
      body: '{"amount":"5"}',
    },
    { route: "GET /v1/checkouts/cs_1%2F..%2Fx", key: undefined, authorization: undefined },
  ]);
});

test("a refusal is an error with its code, its field and the request's id, and is not repeated", async () => {
  const handsel = createHandsel({ url });
  const problem = { code: "invalid_amount", detail: "amount is no number.", param: "amount" };
  answers = [[400, problem, { "request-id": "req_1" }]];
  const error = await handsel.createCheckout(order).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HandselApiError);
  expect(error).toMatchObject({ code: "invalid_amount", param: "amount", message: problem.detail });
  expect(error).toMatchObject({ status: 400, requestId: "req_1" });
  expect(seen).toHaveLength(1);
});

test("waits as long as the server asks, and not for longer than a minute", async () => {
  const handsel = createHandsel({ url, retries: 1 });
  const limited = { code: "rate_limited", detail: "Wait." };
  answers = [
    [429, limited, { "retry-after": "1" }],
    [200, {}],
  ];
  const started = Date.now();
  await handsel.getConfig();
  expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  answers = [[429, limited, { "retry-after": "3600" }]];
  await expect(handsel.getConfig()).rejects.toMatchObject({ code: "rate_limited" });
});

test("does not repeat what has no idempotency key after a lost answer, and says that the effect is unknown", async () => {
  const handsel = createHandsel({ url });
  answers = [null];
  const fund = handsel.fundCheckout("cs_1", { payer: "0x", signature: "0x" } as never);
  await expect(fund).rejects.toBeInstanceOf(HandselConnectionError);
  expect(seen).toHaveLength(1);
});

test.each([404, 200])("a proxy's page is no answer of the API, with status %i", async (status) => {
  answers = [[status, "<html>", { "content-type": "text/html" }]];
  const error = await createHandsel({ url })
    .getConfig()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HandselConnectionError);
  expect(error).toMatchObject({ status });
});

test("an export is text, and nothing is the answer of what was deleted", async () => {
  answers = [
    [200, "id", { "content-type": "text/csv" }],
    [204, undefined],
  ];
  expect(await createHandsel({ url }).exportPayments()).toBe('"id"');
  expect(await createHandsel({ url }).deleteWebhookEndpoint("we_1")).toBeUndefined();
});

test("an aborted request ends at once, with the caller's reason", async () => {
  const abort = new AbortController();
  answers = [[503, { code: "database_unavailable" }, { "retry-after": "50" }]];
  const asked = createHandsel({ url }).getConfig({ signal: abort.signal });
  setTimeout(() => abort.abort(new Error("no longer needed")), 100);
  await expect(asked).rejects.toThrow("no longer needed");
});

test("a list is its first page when awaited, and every item of every page when iterated", async () => {
  const handsel = createHandsel({ url });
  const pages = () => [
    [200, { data: [{ id: "1" }, { id: "2" }], has_more: true, next_cursor: "n" }],
    [200, { data: [{ id: "3" }], has_more: false, next_cursor: null }],
  ];
  answers = pages().slice(0, 1) as typeof answers;
  expect((await handsel.listPayments({ limit: 2 })).data).toHaveLength(2);
  answers = pages() as typeof answers;
  const ids: string[] = [];
  for await (const { id } of handsel.listPayments({ status: "authorized" })) ids.push(id);
  expect(ids).toEqual(["1", "2", "3"]);
  expect(seen.map(({ route }) => route)).toEqual([
    "GET /v1/payments?limit=2",
    "GET /v1/payments?status=authorized",
    "GET /v1/payments?status=authorized&cursor=n",
  ]);
  answers = pages() as typeof answers;
  for await (const event of handsel.listEvents({ after: "evt_0" })) expect(event.id).toBeDefined();
  expect(seen.slice(3).map(({ route }) => route)).toEqual([
    "GET /v1/events?after=evt_0",
    "GET /v1/events?after=n",
  ]);
});

test.each(["", ".", "..", undefined, null])(
  "an id that leads to another operation is refused before it is sent: %j",
  async (id) => {
    const handsel = createHandsel({ url });
    answers = [[200, { data: [], has_more: false, next_cursor: null }]];
    const asked = async () => handsel.getPayment(id as string);
    await expect(asked()).rejects.toThrow(/id of getPayment must be/);
    expect(seen).toEqual([]);
  },
);

test.each(["localhost:3000", "file:///etc", "pay.example.com", ""])(
  "a URL that is none of a server is refused at once: %j",
  (wrong) => {
    expect(() => createHandsel({ url: wrong })).toThrow(/url must be/);
  },
);

test("an answer that was cut off is no answer", async () => {
  const cut = async () =>
    new Response('{"id": "cs_', { headers: { "content-type": "application/json" } });
  const asked = createHandsel({ url, fetch: cut, retries: 0 }).getCheckout("cs_1");
  await expect(asked).rejects.toBeInstanceOf(HandselConnectionError);
});

test("a server's deadline for a retry may be a date", async () => {
  const handsel = createHandsel({ url, retries: 1 });
  const later = new Date(Date.now() + 3_600_000).toUTCString();
  answers = [[429, { code: "rate_limited", detail: "Wait." }, { "retry-after": later }]];
  await expect(handsel.getConfig()).rejects.toMatchObject({ code: "rate_limited" });
  expect(seen).toHaveLength(1);
});
