import type { ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { openApiDocument } from "../platform/http/openapi.ts";
import type { Deps } from "../platform/part.ts";
import { startLocalServer } from "../testing/localServer.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import type { RateSourceKind } from "./adapters.ts";
import { isQuoteOf, type Quote } from "./quote.ts";
import { retireQuoteKey } from "./retiredQuoteKeys.ts";

type Answer = (response: ServerResponse, path: string) => void;
const json = (body: unknown) => JSON.stringify(body);
const now = () => String(Math.floor(Date.now() / 1000));

/** Real answers of each kind of source, with a given price. */
const shapes: Record<RateSourceKind, (price: string) => string> = {
  bitstamp: (price) => json({ last: price, timestamp: now(), open: "1", volume: "2" }),
  coinbase: (price) => json({ data: { amount: price, base: "ETH", currency: "EUR" } }),
  coingecko: (price) => `{"ethereum":{"eur":${price}}}`,
  kraken: (price) => json({ error: [], result: { XETHZEUR: { c: [price, "0.1"], v: [] } } }),
};

const paths: Record<RateSourceKind, string> = {
  bitstamp: "/api/v2/ticker/etheur/",
  coinbase: "/v2/prices/ETH-EUR/spot",
  coingecko: "/api/v3/simple/price?ids=ethereum&vs_currencies=eur&precision=full",
  kraken: "/0/public/Ticker?pair=ETHEUR",
};

/** Starts a rate source that answers, or misbehaves, as a test wants. */
async function startSource(kind: RateSourceKind) {
  const asked: string[] = [];
  const source = { answer: (() => {}) as Answer };
  const { url, close } = await startLocalServer((request, response) => {
    asked.push(request.url ?? "");
    source.answer(response, request.url ?? "");
  });
  return {
    kind,
    asked,
    close,
    config: { name: kind, kind, url },
    says: (price: string) => {
      source.answer = (response) => response.end(shapes[kind](price));
    },
    does: (answer: Answer) => {
      source.answer = answer;
    },
  };
}

type Source = Awaited<ReturnType<typeof startSource>>;

/** Every operation whose request has a currency, and the field's name. */
function currencyFields(): { method: string; path: string; param: string }[] {
  const { paths, components } = JSON.parse(JSON.stringify(openApiDocument(parts)));
  const found = (schema: unknown, name: string): string | null => {
    const { $ref, properties = {} } = Object(schema);
    if ($ref) return found(components.schemas[$ref.split("/").at(-1)], name);
    for (const [field, inner] of Object.entries(properties)) {
      const path = name ? `${name}.${field}` : field;
      const param = field === "currency" ? path : found(inner, path);
      if (param) return param;
    }
    return null;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(Object(operations)).flatMap(([method, operation]) => {
      const { parameters = [], requestBody } = Object(operation);
      const inQuery = parameters.find(({ name }: { name: string }) => name === "currency");
      const schema = requestBody?.content["application/json"].schema;
      const param = inQuery ? "currency" : found(schema, "");
      return param ? [{ method: method.toUpperCase(), path, param }] : [];
    }),
  );
}

let database: TestDatabase;
let key: string;
let base: Deps;
let sources: Source[];
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  base = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  ({ key } = await createTestMerchant(base));
});
afterAll(() => database.remove());

beforeEach(async () => {
  sources = await Promise.all(
    (["kraken", "coinbase", "bitstamp", "coingecko"] as const).map(startSource),
  );
  for (const [index, source] of sources.entries()) source.says(`200${index}`);
});
afterEach(async () => {
  await server.close();
  for (const source of sources) await source.close();
});

/** Asks for a rate of some sources; nothing is cached from an earlier test. */
async function rate(some = sources, query = "chain_id=31337&token=ETH&currency=EUR") {
  await serve(some);
  const { status, text } = await server.call("GET", `/v1/rates?${query}`, { key });
  return { status, json: JSON.parse(text) };
}

async function serve(some = sources) {
  const rates = { sources: some.map(({ config }) => config), maxDeviationBps: 200 };
  server = await startTestServer({ ...base, config: { ...base.config, rates } });
}

describe("a rate", () => {
  test("is the median of the answers of every kind of source", async () => {
    const { status, json } = await rate();
    expect(status).toBe(200);
    expect(json).toMatchObject({ rate: "2001.5", fixed: false, exponent: 2, currency: "EUR" });
    expect(
      json.sources.map(({ name, rate }: { name: string; rate: string }) => [name, rate]),
    ).toEqual(sources.map(({ kind }, index) => [kind, `200${index}`]));
    for (const { kind, asked } of sources) expect(asked).toEqual([paths[kind]]);
    expect(
      (await server.call("GET", "/v1/rates?chain_id=31337&token=ETH&currency=EUR", { key })).status,
    ).toBe(200);
    // The second rate comes from the cache.
    for (const { asked } of sources) expect(asked).toHaveLength(1);
  });

  test("keeps every digit that was sent, even those that a double would lose", async () => {
    const [kraken, , , coingecko] = sources as [Source, Source, Source, Source];
    coingecko.says("2000.123456789012345678");
    kraken.says("2000.123456789012345678");
    expect((await rate([kraken, coingecko])).json.rate).toBe("2000.123456789012345678");
  });

  test("is refused while sources are too far apart, and given once they agree", async () => {
    sources[0]?.says("2100");
    const { status, json } = await rate();
    expect([status, json.code]).toEqual([503, "rates_disagree"]);
    sources[0]?.says("2003");
    const again = await server.call("GET", "/v1/rates?chain_id=31337&token=ETH&currency=EUR", {
      key,
    });
    expect(again.status).toBe(200);
  });

  test("needs two sources; of the local chain's coins it is fixed without any", async () => {
    expect((await rate(sources.slice(0, 2))).status).toBe(200);
    await server.close();
    const { status, json } = await rate(sources.slice(0, 1));
    expect([status, json.code, json.param]).toEqual([400, "unknown_currency", "currency"]);
    await server.close();
    expect((await rate([])).json).toMatchObject({ rate: "1800", fixed: true });
  });

  test("in a currency that too few sources know is refused wherever one can be asked for", async () => {
    const [kraken, , bitstamp] = sources as [Source, Source, Source, Source];
    await serve([kraken, bitstamp]);
    // A charge names no coin: it takes those that have a rate.
    const places = currencyFields().filter(({ path }) => path !== "/charges");
    expect(places.length).toBeGreaterThanOrEqual(3);
    for (const { method, path, param } of places) {
      const ask = (currency: string) => {
        const query = method === "GET" ? `?chain_id=31337&token=ETH&currency=${currency}` : "";
        const price = { currency, amount: "100" };
        const body = { chain_id: 31337, token: "ETH", description: "A lamp", price };
        return server.call(method, path + query, { key, ...(method === "GET" ? {} : { body }) });
      };
      const { status, json } = await ask("JPY");
      expect([path, status, json.code, json.param]).toEqual([path, 400, "unknown_currency", param]);
      expect(json.detail).toContain("ETH has rates in EUR, GBP, USD");
      // A link is priced when it is opened.
      const down = path === "/v1/payment_links" ? [201, undefined] : [503, "rate_unavailable"];
      for (const source of sources) source.does((response) => response.writeHead(500).end());
      const known = await ask("USD");
      expect([path, known.status, known.json.code]).toEqual([path, ...down]);
    }
    for (const { asked } of [kraken, bitstamp]) expect(asked.join()).not.toContain("JPY");
  });

  test.each<[string, Answer]>([
    ["fails", (response) => response.writeHead(500).end(shapes.kraken("2000"))],
    ["redirects", (response) => response.writeHead(302, { location: "/elsewhere" }).end()],
    ["answers no JSON", (response) => response.end("<html>2000</html>")],
    ["answers another shape", (response) => response.end('{"price":"2000"}')],
    ["reports an error", (response) => response.end(json({ error: ["EQuery"], result: {} }))],
    [
      "sends two pairs",
      (response) =>
        response.end(json({ error: [], result: { A: { c: ["1", "1"] }, B: { c: ["1", "1"] } } })),
    ],
    ["sends an empty price", (response) => response.end(shapes.kraken(""))],
    ["sends zero", (response) => response.end(shapes.kraken("0"))],
    ["sends a negative price", (response) => response.end(shapes.kraken("-2000"))],
    ["sends a price that is not a number", (response) => response.end(shapes.kraken("NaN"))],
    [
      "sends too many bytes",
      (response) => response.end(`${" ".repeat(70_000)}${shapes.kraken("2000")}`),
    ],
    [
      "closes the connection early",
      (response) => response.writeHead(200, { "content-length": "100" }).end("{").destroy(),
    ],
    ["never answers", () => {}],
  ])("ignores a source that %s", async (_what, answer) => {
    const [kraken, coinbase] = sources as [Source, Source];
    kraken.does(answer);
    const { status, json } = await rate([kraken, coinbase]);
    expect([status, json.code]).toEqual([503, "rate_unavailable"]);
  });

  test("ignores an answer about another coin, and an old one", async () => {
    const [kraken, coinbase, bitstamp] = sources as [Source, Source, Source];
    const wrong = { data: { amount: "2000", base: "BTC", currency: "EUR" } };
    coinbase.does((response) => response.end(json(wrong)));
    expect((await rate([kraken, coinbase])).json.code).toBe("rate_unavailable");
    await server.close();
    const old = { last: "2000", timestamp: "1500000000" };
    bitstamp.does((response) => response.end(json(old)));
    expect((await rate([kraken, bitstamp])).json.code).toBe("rate_unavailable");
  });

  test("of the demo coin is fixed, says so, and asks no source", async () => {
    const { json } = await rate(sources, "chain_id=31337&token=USDH&currency=JPY");
    expect(json).toMatchObject({ rate: "150", fixed: true, exponent: 0 });
    expect(json.sources[0].name).toBe("fixed");
    for (const { asked } of sources) expect(asked).toEqual([]);
    const lamp = { chain_id: 31337, token: "USDH", description: "A lamp" };
    const price = { currency: "CHF", amount: "1" };
    for (const [method, path, body, param] of [
      ["GET", "/v1/rates?chain_id=31337&token=USDH&currency=CHF", undefined, "currency"],
      ["POST", "/v1/checkouts", { ...lamp, price }, "price.currency"],
      ["POST", "/v1/payment_links", { ...lamp, price }, "price.currency"],
    ] as const) {
      const refused = await server.call(method, path, { key, body });
      expect([refused.status, refused.json.code, refused.json.param]).toEqual([
        400,
        "unknown_currency",
        param,
      ]);
      expect(refused.json.detail).toContain("EUR, GBP, JPY, KWD, USD");
    }
  });

  test.each([
    ["chain_id=1&token=ETH&currency=EUR", "unknown_chain"],
    ["chain_id=31337&token=DOGE&currency=EUR", "unknown_token"],
    ["chain_id=31337&token=ETH&currency=ZZZ", "unknown_currency"],
  ])("for %s is refused", async (query, code) => {
    const { status, json } = await rate(sources, query);
    expect([status, json.code]).toEqual([400, code]);
  });
});

describe("a price in a currency", () => {
  const lamp = { chain_id: 31337, token: "USDH", description: "A lamp" };
  const create = (body: object, headers = {}) =>
    server.call("POST", "/v1/checkouts", { key, body: { ...lamp, ...body }, headers });
  const parse = ({ text }: { text: string }) => JSON.parse(text);

  test.each([
    [{ currency: "USD", amount: "1999" }, "19990000", 2],
    [{ currency: "EUR", amount: "2000" }, "22230000", 2],
    [{ currency: "JPY", amount: "1" }, "10000", 0],
    [{ currency: "KWD", amount: "1234" }, "4120000", 3],
  ])(
    "of %j becomes %s base units, by a quote that anyone can check",
    async (price, amount, exponent) => {
      await serve();
      const made = await create({ price });
      expect(made.status).toBe(201);
      const checkout = parse(made);
      expect([checkout.amount, checkout.offer.amount]).toEqual([amount, amount]);
      const quote: Quote = checkout.quote;
      expect(quote).toMatchObject({ ...{ amount, exponent, price: price.amount }, fixed: true });
      expect([quote.expires_at, checkout.order.currency]).toEqual([
        checkout.expires_at,
        price.currency,
      ]);
      const { text } = await server.call("GET", "/v1/config");
      const publicKey = JSON.parse(text).quote_public_key;
      expect(isQuoteOf(publicKey, quote)).toBe(true);
      expect(isQuoteOf(publicKey, { ...quote, amount: "1" })).toBe(false);
      expect(isQuoteOf(publicKey, { ...quote, sources: [] })).toBe(false);
      // The stored quote is the signed one.
      const shown = parse(await server.call("GET", `/v1/pay/${checkout.id}`));
      expect(shown.quote).toEqual(quote);
      expect(isQuoteOf(publicKey, shown.quote)).toBe(true);
    },
  );

  test("can be checked after the encryption key was changed", async () => {
    await serve();
    const quote: Quote = parse(await create({ price: { currency: "EUR", amount: "2000" } })).quote;
    const before = Date.now();
    await retireQuoteKey(base.db, base.config.encryptionKey.own);
    const encryptionKey = encryptionKeyOf(Buffer.alloc(32, 9));
    const after = await startTestServer({ ...base, config: { ...base.config, encryptionKey } });
    const config = JSON.parse((await after.call("GET", "/v1/config")).text);
    await after.close();
    expect(isQuoteOf(config.quote_public_key, quote)).toBe(false);
    const [retired] = config.retired_quote_keys;
    expect(isQuoteOf(retired.public_key, quote)).toBe(true);
    expect(Date.parse(retired.retired_at)).toBeGreaterThan(before - 5_000);
    // While the key is still the one that signs, it is not called retired.
    expect(JSON.parse((await server.call("GET", "/v1/config")).text).retired_quote_keys).toEqual(
      [],
    );
  });

  test("holds for 15 minutes, or as requested up to an hour", async () => {
    await serve();
    const price = { currency: "USD", amount: "1" };
    const seconds = ({ expires_at, created_at }: { expires_at: string; created_at: string }) =>
      Math.round((Date.parse(expires_at) - Date.parse(created_at)) / 60_000) * 60;
    expect(seconds(parse(await create({ price })))).toBe(900);
    expect(seconds(parse(await create({ price, expires_in: 3_600 })))).toBe(3_600);
    const { json } = await create({ price, expires_in: 3_601 });
    expect([json.code, json.param]).toEqual(["invalid_request", "expires_in"]);
  });

  test("has line items in that currency, which add up to it", async () => {
    await serve();
    const price = { currency: "USD", amount: "2500" };
    const lines = (unit_amount: string) => [{ name: "Mug", quantity: 2, unit_amount }];
    expect((await create({ price, line_items: lines("1250") })).status).toBe(201);
    expect((await create({ price, line_items: lines("1251") })).json.param).toBe("line_items");
  });

  test.each([
    [{ price: { currency: "DOGE", amount: "1" } }, "unknown_currency", "price.currency"],
    [{ price: { currency: "USD", amount: "1.50" } }, "invalid_amount", "price.amount"],
    [{ price: { currency: "USD", amount: "1" }, amount: "1" }, "invalid_request", "price"],
    [{ price: { currency: "USD", amount: "9".repeat(30) } }, "amount_too_large", "amount"],
  ])("as in %j is refused", async (body, code, param) => {
    await serve();
    const { status, json } = await create(body);
    expect([status, json.code, json.param]).toEqual([400, code, param]);
  });

  test("creates nothing while there is no rate; a replayed request needs none", async () => {
    await serve();
    const body = { token: "ETH", price: { currency: "EUR", amount: "2000" } };
    const headers = { "idempotency-key": "fiat-1" };
    const first = await create(body, headers);
    expect(parse(first).quote).toMatchObject({ rate: "2001.5", fixed: false });
    await server.close();
    for (const source of sources) source.does((response) => response.writeHead(500).end());
    await serve();
    const refused = await create(body, { "idempotency-key": "fiat-2" });
    expect([refused.status, refused.json.code]).toEqual([503, "rate_unavailable"]);
    const again = await create(body, headers);
    expect([again.status, again.text]).toEqual([201, first.text]);
  });
});
