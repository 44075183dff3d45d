/** Checkouts whose payer chooses the coin, on two chains. */
import { offerId, paymentId, termsFromJson } from "@handsel/protocol";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Follower } from "../chains/followChain.ts";
import { parts } from "../parts.ts";
import { createDeps } from "../platform/createDeps.ts";
import type { Deps } from "../platform/part.ts";
import { type LocalServer, startLocalServer } from "../testing/localServer.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, setChainTime, testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import { expireCheckouts } from "./expireCheckouts.ts";

const OTHER = 31_338;

/** Rates in euros and dollars that both sources know. */
const rates: Record<string, string> = { "USDH-EUR": "0.9", "USDH-USD": "1", "ETH-USD": "2000" };

let source: LocalServer;
let first: TestChain;
let second: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;

beforeAll(async () => {
  [first, second] = await Promise.all([startTestChain(), startTestChain(OTHER)]);
  source = await startLocalServer((req, res) => {
    const [, base, currency] = req.url?.match(/prices\/(\w+)-(\w+)\/spot/) ?? [];
    const amount = rates[`${base}-${currency}`];
    res.writeHead(amount ? 200 : 404).end(JSON.stringify({ data: { amount, base, currency } }));
  });
});
afterAll(() => Promise.all([first.stop(), second.stop(), source.close()]));

beforeEach(async () => {
  database = await createTestDatabase();
  const local = testDeps(database.db, { rpcUrl: first.rpcUrl });
  const CHAINS = JSON.stringify([
    { id: 31337, rpcUrl: first.rpcUrl, confirmations: 1 },
    {
      ...{ id: OTHER, rpcUrl: second.rpcUrl, confirmations: 1 },
      deployment: {
        ...{ name: "Other chain", testnet: true, escrow, startBlock: 0 },
        tokens: [demoDollar],
      },
    },
  ]);
  const sources = ["one", "two"].map((name) => ({
    ...{ name, kind: "coinbase" as const, url: source.url },
  }));
  const config = { ...testConfig({ CHAINS }), rates: { sources, maxDeviationBps: 1 } };
  deps = createDeps({ db: database.db, config, log: local.log, parts });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
});
afterEach(async () => {
  await server.close();
  await database.remove();
});

const here = { chain_id: 31337, token: "USDH" };
const there = { chain_id: OTHER, token: "USDH" };
const ether = { chain_id: 31337, token: "ETH" };

async function post(path: string, body: object) {
  const answer = await server.call("POST", path, { key, body });
  return { ...answer, json: JSON.parse(answer.text) };
}

async function create(body: object) {
  const { status, text, json } = await post("/v1/checkouts", { description: "A lamp", ...body });
  expect(status, text).toBe(201);
  return json;
}

async function catchUp() {
  for (const chain of deps.chains.values()) {
    const follower = new Follower(deps, chain);
    while (await follower.step());
  }
}

const read = async (path: string) => JSON.parse((await server.call("GET", path, { key })).text);
const told = async () => (await readEvents(database.db)).map(({ type }) => type);

/** Terms of an option, accepted by the customer. */
const accepted = ({ offer }: { offer: Parameters<typeof termsFromJson>[0] }) => ({
  ...termsFromJson(offer),
  payer: customerAccount.address,
});

test("a link is refused at once whose terms one of its chains would refuse", async () => {
  const arbiter = customerAccount.address;
  const payees = JSON.stringify({ [OTHER]: arbiter });
  await database.db.updateTable("merchants").set({ payees }).execute();
  const body = { accepts: [here, there], amount: "10", description: "A lamp", arbiter };
  const { status, json } = await post("/v1/payment_links", body);
  expect([status, json.param]).toEqual([400, "arbiter"]);
});

test("a price in dollars is shown and offered in each coin, for the same order and time", async () => {
  const made = await create({ accepts: [here, there], price: { currency: "EUR", amount: "2500" } });
  const shown = await read(`/v1/pay/${made.id}`);
  for (const { options } of [made, shown]) {
    expect(options.map((each: typeof here) => each.chain_id)).toEqual([31337, OTHER]);
    for (const { chain_id, amount, quote, offer, offer_id } of options) {
      expect([amount, quote.amount, offer.amount]).toEqual(Array(3).fill("27780000"));
      expect(offerId(termsFromJson(offer), { chainId: chain_id, address: escrow })).toBe(offer_id);
      expect(offer.orderReference).toBe(made.offer.orderReference);
      expect(new Date(offer.fundBy * 1000).toISOString()).toBe(made.expires_at);
    }
  }
  expect(made.options[0].offer_id).not.toBe(made.options[1].offer_id);
  expect([made.chain_id, made.offer]).toEqual([31337, made.options[0].offer]);
  expect(shown.order_unit).toEqual({ kind: "currency", symbol: "EUR", decimals: 2 });
});

test("an amount in a coin is the same in that coin on another chain", async () => {
  const made = await create({ ...here, amount: "25000001", accepts: [there, here] });
  expect(
    made.options.map(({ amount, quote }: { amount: string; quote: null }) => [amount, quote]),
  ).toEqual([
    ["25000001", null],
    ["25000001", null],
  ]);
});

test("an amount in a coin becomes another coin's by way of dollars", async () => {
  const made = await create({ ...here, amount: "25004000", accepts: [ether] });
  expect(made.options[1].quote).toMatchObject({ currency: "USD", price: "2501", rate: "2000" });
  expect(made.options[1].amount).toBe("12505000000000000");
  expect(made.order.currency).toBe("USDH");
  const unit = { kind: "token", symbol: "USDH", decimals: 6 };
  expect([made.order_unit, (await read(`/v1/pay/${made.id}`)).order_unit]).toEqual([unit, unit]);
});

test("a coin without a rate is left out, unless it is the last", async () => {
  const price = { currency: "EUR", amount: "2500" };
  const made = await create({ accepts: [ether, there], price });
  expect(made.options).toHaveLength(1);
  expect([made.chain_id, made.token.symbol]).toEqual([OTHER, "USDH"]);
  const { json } = await post("/v1/checkouts", { description: "A lamp", accepts: [ether], price });
  expect(json.code).toBe("rate_unavailable");
});

test.each([
  [{ accepts: [here, { chain_id: 5, token: "USDH" }] }, "unknown_chain", "accepts.1.chain_id"],
  [{ accepts: [{ ...here, token: "DOGE" }] }, "unknown_token", "accepts.0.token"],
  [{ accepts: [] }, "invalid_request", "accepts"],
  [{ chain_id: 31337 }, "unknown_token", "token"],
  [{ token: "USDH" }, "unknown_chain", "chain_id"],
  [{}, "invalid_request", "accepts"],
])("coins as in %j are refused", async (coins, code, param) => {
  const { json } = await post("/v1/checkouts", { description: "A lamp", amount: "25", ...coins });
  expect([json.code, json.param]).toEqual([code, param]);
});

test("the payer signs for the named option", async () => {
  const { id, options } = await create({ ...here, amount: "25", accepts: [there] });
  const query = `payer=${customerAccount.address}&chain_id=${OTHER}&token=USDH`;
  const { signing } = await read(`/v1/pay/${id}?${query}`);
  const chain = { chainId: OTHER, address: escrow };
  expect(signing.payment_id).toBe(paymentId(accepted(options[1]), chain));
  expect(signing.fund.domain.chainId).toBe(OTHER);
  expect((await read(`/v1/pay/${id}?${query}X`)).code).toBe("unknown_token");
});

test("a payment of the second coin pays the checkout, and one of the first is then told as a second", async () => {
  const { id, options } = await create({ ...here, amount: "25", accepts: [there] });
  await second.fund(accepted(options[1]));
  await catchUp();
  const paid = await read(`/v1/checkouts/${id}`);
  expect(paid).toMatchObject({ status: "paid", chain_id: OTHER, offer_id: options[1].offer_id });
  expect(paid.payment).toMatchObject({ chain_id: OTHER, token: { symbol: "USDH", decimals: 6 } });
  expect(await told()).toEqual([
    ...["payment.seen", "payment.confirmed", "payment.finalized", "checkout.paid"],
  ]);
  await first.fund(accepted(options[0]));
  await catchUp();
  const both = await read(`/v1/checkouts/${id}`);
  expect(both.unexpected_payments).toMatchObject([{ reason: "duplicate", resolution: "pending" }]);
  expect([both.status, both.chain_id]).toEqual(["paid", OTHER]);
  expect((await told()).slice(4)).toEqual([
    ...["payment.seen", "payment.duplicate", "payment.confirmed", "payment.finalized"],
  ]);
  const { json } = await post(`/v1/checkouts/${id}/resolve`, { resolution: "return" });
  expect(json.call.chain_id).toBe(31337);
});

test("of two payments that two processes see at the same moment, just one pays", async () => {
  const { id, options } = await create({ ...here, amount: "25", accepts: [there] });
  await Promise.all([first.fund(accepted(options[0])), second.fund(accepted(options[1]))]);
  const followers = [...deps.chains.values()].map((chain) => new Follower(deps, chain));
  await Promise.all(
    followers.map(async (each) => {
      while (await each.step());
    }),
  );
  const { data } = await read(`/v1/payments?checkout=${id}`);
  const firsts = data.filter(({ duplicate_of }: { duplicate_of: null }) => duplicate_of === null);
  expect([data.length, firsts.length]).toEqual([2, 1]);
  expect((await told()).filter((type) => type === "checkout.paid")).toHaveLength(1);
});

test("a checkout expires once each of its chains was read past the deadline", async () => {
  const { id } = await create({ ...here, amount: "25", accepts: [there], expires_in: 60 });
  const late = Math.floor(Date.now() / 1000) + 3_600;
  await setChainTime(deps, late);
  await database.db
    .updateTable("chain_cursors")
    .set({ block_time: BigInt(late - 7_200) })
    .where("chain_id", "=", OTHER)
    .execute();
  await expireCheckouts(deps);
  expect((await read(`/v1/checkouts/${id}`)).status).toBe("open");
  await setChainTime(deps, late);
  await expireCheckouts(deps);
  expect((await read(`/v1/checkouts/${id}`)).status).toBe("expired");
});

test("a link lets its payer choose too", async () => {
  const body = { description: "Tea", ...here, amount: "9", accepts: [there] };
  const { json: link } = await post("/v1/payment_links", body);
  expect(link.accepts).toMatchObject([
    { chain_id: 31337, token: { symbol: "USDH" } },
    { chain_id: OTHER, token: { symbol: "USDH" } },
  ]);
  const opened = JSON.parse((await server.call("POST", `/v1/links/${link.id}/open`)).text);
  const [own, other] = opened.options;
  const { salt: _salt, fundBy: _fundBy, ...offer } = own.offer;
  expect(link.offer).toMatchObject(offer);
  expect(other.offer).toMatchObject({ ...offer, amount: "9" });
});

test("a reference is taken for a checkout in several coins too", async () => {
  const body = { ...here, amount: "25", accepts: [there], client_reference_id: "o-1" };
  await create({ ...body, unique_reference: true });
  const again = { ...body, description: "A lamp", unique_reference: true };
  expect((await post("/v1/checkouts", again)).json.code).toBe("client_reference_taken");
  const offers = await database.db.selectFrom("checkout_offers").selectAll().execute();
  expect(offers).toHaveLength(1);
});
