import { base } from "viem/chains";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChainClient } from "../chains/clients.ts";
import type { Deps } from "../platform/part.ts";
import { testDeps } from "../testing/testFollower.ts";
import { startTestServer } from "../testing/testServer.ts";
import { readCoinRates } from "./coinRates.ts";
import { currencyCodes } from "./currencies.ts";
import { formatRate } from "./decimal.ts";

/** Nothing of this is in the database. */
const plain = testDeps({} as never, { rpcUrl: "http://127.0.0.1:1" });
const local = plain.chains.get(31337) as ChainClient;
const realFetch = globalThis.fetch;

/** What the sources say of a coin; null: they do not answer. */
let worth: Record<string, string | null>;
let asked: string[];

beforeEach(() => {
  worth = { ETH: "2000", USDH: "0.9" };
  asked = [];
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(globalThis, "fetch").mockImplementation(async (target, init) => {
    const url = new URL(target instanceof Request ? target.url : target);
    const [, coin = "", currency = ""] = /^\/v2\/prices\/(.+)-(.+)\/spot$/.exec(url.pathname) ?? [];
    if (coin === "") return realFetch(target, init);
    asked.push(`${url.hostname} ${coin}/${currency}`);
    const amount = worth[coin] ?? null;
    if (amount === null) return new Response(null, { status: 503 });
    return Response.json({ data: { amount, base: coin, currency } });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A relayer of these chains, with two sources; nothing of an earlier test is known to it. */
function relayer(chains: readonly ChainClient[], names = ["one", "two"]): Deps {
  const sources = names.map((name) => ({
    ...{ name, kind: "coinbase" as const, url: `https://${name}` },
  }));
  const config = { ...plain.config, rates: { sources, maxDeviationBps: 200 } };
  return { ...plain, config, chains: new Map(chains.map((chain) => [chain.id, chain])) };
}

const live: ChainClient = { ...local, id: base.id, chain: base };
const testnet: ChainClient = { ...live, id: 84532, chain: { ...base, id: 84532, testnet: true } };

async function told(deps: Deps, ...currencies: Parameters<typeof readCoinRates>[1]) {
  const { currency, rates } = await readCoinRates(deps, currencies);
  const each = rates.map(({ chain, token, rate }) => [
    ...[chain.id, token.symbol, formatRate(rate.rate)],
  ]);
  return [currency, ...each];
}

const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);

test("every coin of the live chains has the median of its sources, asked once for all chains", async () => {
  const other = { ...live, id: 10 };
  expect(await told(relayer([live, other]), "EUR")).toEqual([
    "EUR",
    ...[live.id, 10].flatMap((id) => [
      [id, "USDH", "0.9"],
      [id, "ETH", "2000"],
    ]),
  ]);
  expect(asked.toSorted()).toEqual(["one ETH/EUR", "one USDH/EUR", "two ETH/EUR", "two USDH/EUR"]);
});

test("the coin that pays for fees has a rate also where it is none of the listed", async () => {
  const [dollar] = live.tokens;
  if (!dollar) throw new Error("The chain has no coin.");
  expect(await told(relayer([{ ...live, tokens: [dollar] }]), "EUR")).toEqual([
    ...["EUR", [live.id, "USDH", "0.9"], [live.id, "ETH", "2000"]],
  ]);
});

test("coins of test networks are worth nothing, beside a live chain and alone", async () => {
  expect(await told(relayer([testnet]), "EUR")).toEqual(["EUR"]);
  expect(asked).toEqual([]);
  const beside = await told(relayer([local, testnet, live]), "EUR");
  expect(beside.slice(1).map(([id]) => id)).toEqual([live.id, live.id]);
});

test("the local chain alone has its fixed rates, and asks nobody", async () => {
  const deps = relayer([local], []);
  expect(await told(deps, "CHF", "EUR")).toEqual([
    ...["EUR", [31337, "USDH", "0.9"], [31337, "ETH", "1800"]],
  ]);
  const { rates } = await readCoinRates(deps, ["EUR"]);
  expect(rates.every(({ rate }) => rate.fixed)).toBe(true);
  // With sources, only the demo coin has one: the other's would be real, and what it is a rate of is not.
  expect(await told(relayer([local]), "EUR")).toEqual(["EUR", [31337, "USDH", "0.9"]]);
  expect(asked).toEqual([]);
});

test("without enough sources there is no rate", async () => {
  expect(await told(relayer([live], []), "CHF", "EUR")).toEqual(["CHF"]);
  expect(await told(relayer([live], ["one"]), "CHF", "EUR")).toEqual(["CHF"]);
  expect(asked).toEqual([]);
});

test("a coin that no source knows is left out, and asked about once in a minute", async () => {
  const deps = relayer([live]);
  worth = { ETH: "2000" };
  for (let nth = 0; nth < 5; nth += 1) {
    expect(await told(deps, "EUR")).toEqual(["EUR", [live.id, "ETH", "2000"]]);
  }
  expect(asked).toHaveLength(4);
  minutes(1);
  worth = { ETH: "2000", USDH: "0.9" };
  expect(await told(deps, "EUR")).toHaveLength(3);
});

test("sources that are too far apart give no rate", async () => {
  vi.mocked(fetch).mockImplementation(async (target) => {
    const { hostname } = new URL(target instanceof Request ? target.url : target);
    const amount = hostname === "one" ? "2000" : "2100";
    return Response.json({ data: { amount, base: "ETH", currency: "EUR" } });
  });
  expect(await told(relayer([live]), "EUR")).toEqual(["EUR"]);
});

test("a rate is read anew after five minutes, and given for fifteen while none can be read", async () => {
  const deps = relayer([live]);
  await told(deps, "EUR");
  asked = [];
  minutes(4);
  await told(deps, "EUR");
  expect(asked).toEqual([]);
  minutes(1);
  worth = {};
  expect(await told(deps, "EUR")).toHaveLength(3);
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  minutes(9);
  expect(await told(deps, "EUR")).toHaveLength(3);
  minutes(1);
  expect(await told(deps, "EUR")).toEqual(["EUR"]);
  minutes(2);
  worth = { ETH: "2100", USDH: "0.9" };
  expect(await told(deps, "EUR")).toContainEqual([live.id, "ETH", "2100"]);
});

const rare = currencyCodes.filter((code) => code !== "EUR" && code !== "USD");

test("strangers together make it ask for five rates a minute, whatever they ask for", async () => {
  const deps = relayer([live]);
  const all = () => Promise.all(rare.map((currency) => told(deps, currency)));
  await all();
  await all();
  expect(asked).toHaveLength(2 * 5);
  minutes(1);
  await all();
  expect(asked).toHaveLength(2 * 10);
});

test("EUR and USD have rates whatever strangers ask for, and however many others fail", async () => {
  const deps = relayer([live]);
  const answer = vi.mocked(fetch).getMockImplementation();
  vi.mocked(fetch).mockImplementation(async (target, init) =>
    /-(EUR|USD)[/]/.test(String(target instanceof Request ? target.url : target))
      ? await (answer?.(target, init) ?? realFetch(target, init))
      : new Response(null, { status: 429 }),
  );
  for (let nth = 0; nth < 20; nth += 1) {
    minutes(1);
    await Promise.all(rare.map((currency) => told(deps, currency)));
    expect(await told(deps, "EUR")).toHaveLength(3);
    expect(await told(deps, "CZK", "USD")).toEqual([
      ...["USD", [live.id, "USDH", "0.9"], [live.id, "ETH", "2000"]],
    ]);
  }
});

test("what fails again is asked about ever more seldom, up to fifteen minutes", async () => {
  const deps = relayer([live], ["one", "two"]);
  worth = { ETH: "2000" };
  const times: number[] = [];
  for (let minute = 0; minute < 60; minute += 1) {
    asked = [];
    await told(deps, "EUR");
    await vi.waitFor(() => expect(asked.length % 2).toBe(0));
    if (asked.some((question) => question.includes("USDH"))) times.push(minute);
    minutes(1);
  }
  expect(times).toEqual([0, 1, 3, 7, 15, 30, 45]);
});

test("anyone may read it, in one to three currencies", async () => {
  vi.useRealTimers();
  const deps = relayer([live]);
  const server = await startTestServer(deps);
  const { status, text } = await server.call("GET", "/v1/coin_rates?currencies=CZK,EUR,USD");
  const json = JSON.parse(text);
  expect(status).toBe(200);
  expect(json).toMatchObject({ object: "coin_rates", currency: "CZK", exponent: 2 });
  expect(json.rates[1]).toMatchObject({
    ...{ chain_id: live.id, token: { symbol: "ETH" }, rate: "2000", fixed: false },
    sources: [{ name: "one", rate: "2000" }, { name: "two" }],
  });
  expect(Date.now() - Date.parse(json.rates[1].fetched_at)).toBeLessThan(60_000);
  for (const currencies of ["", "EUR,", "ZZZ", "EUR,ZZZ", "eur", "toString", "EUR,USD,GBP,CHF"]) {
    const refused = await server.call("GET", `/v1/coin_rates?currencies=${currencies}`);
    expect([currencies, refused.status, refused.json.code, refused.json.param]).toEqual([
      ...[currencies, 400, "unknown_currency", "currencies"],
    ]);
  }
  expect((await server.call("GET", "/v1/coin_rates")).status).toBe(400);
  await server.close();
});
