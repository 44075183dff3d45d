import { CSV_MARK, termsToJson } from "@handsel/protocol";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ApiUnreachable } from "../lib/api/api.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, dollar, inEther, merchant, payer, terms } from "../testing/payment.ts";
import { exportPayments } from "./exportPayments.ts";
import { hidingFiltersQuery } from "./hidingFilters.ts";
import { readMerchantPage } from "./merchantPayments.ts";
import { isOfRecord, type MerchantFilter } from "./paymentRecord.ts";

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", developmentWallets: [], signingKeys: [] },
  ...{ chains: [{ ...chain, subgraphUrl: "http://subgraph.test/" }], isRegistrationOpen: false },
};

const noFilter: MerchantFilter = {
  ...{ outcome: null, chain: null, from: null, until: null, coin: null, customer: null, q: null },
};

const hash = `0x${"ab".repeat(32)}` as const;
const other = `0x${"cd".repeat(32)}`;
const transaction = `0x${"ef".repeat(32)}`;

const payment = (id: string, fields: object = {}) => ({
  ...{
    id,
    chain_id: chain.id,
    status: "captured",
    terms: termsToJson(terms),
    transaction_hash: transaction,
  },
  ...{ amount: "25000000", held: "0", captured: "25000000", fees: "250000" },
  ...{ refunded: "0", returned: "0", funded_at: "2026-11-23T00:00:00.000Z" },
  ...{ inspection_ends_at: null, capture_ends_at: null },
  ...{ client_reference_id: "1062", description: "Two bowls", ...fields },
});

let asked: URL[] = [];
let answer: (url: URL) => unknown = () => ({ data: [], has_more: false, next_cursor: null });

const list = (...data: object[]) => ({ data, has_more: false, next_cursor: null });

beforeEach(() => {
  asked = [];
  answer = ({ pathname }) => (pathname === "/v1/payments" ? list() : undefined);
  vi.stubGlobal("fetch", (path: string) => {
    const url = new URL(path, "http://relayer.test");
    asked.push(url);
    const found = answer(url);
    if (found === undefined) {
      return Promise.resolve(Response.json({ code: "payment_not_found" }, { status: 404 }));
    }
    if (typeof found !== "string") return Promise.resolve(Response.json(found));
    return Promise.resolve(new Response(found, { headers: { "content-type": "text/csv" } }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

const read = (filter: Partial<MerchantFilter>) =>
  readMerchantPage(config, "test", merchant, { ...noFilter, ...filter }, null);

it.each([
  ["an order's number", { q: "1062" }, { client_reference_id: "1062" }],
  ["a checkout", { q: `cs_${"1".repeat(32)}` }, { checkout: `cs_${"1".repeat(32)}` }],
  ["an address", { q: payer }, { payer }],
  ["a transaction", { q: hash }, { transaction_hash: hash }],
  ["a customer", { customer: payer }, { payer }],
  ["a coin", { coin: "USDH" }, { token: "USDH" }],
  ["a customer of a coin, by the customer", { customer: payer, coin: "USDH" }, { payer }],
  ["what is looked for, of a customer", { customer: payer, q: "1" }, { client_reference_id: "1" }],
  ["a state", { coin: "USDH", outcome: "held" }, { token: "USDH", outcome: "held" }],
  [
    "days, the last one whole",
    { coin: "USDH", from: 0, until: 86_399 },
    {
      ...{ token: "USDH", funded_from: "1970-01-01T00:00:00.000Z" },
      funded_until: "1970-01-02T00:00:00.000Z",
    },
  ],
] as const)("asks the record alone for %s", async (_, filter, query) => {
  const page = await read(filter);
  expect(page.source).toBe("relayer");
  const { limit, ...sent } = Object.fromEntries(asked[0]?.searchParams ?? []);
  expect(asked[0]?.pathname).toBe("/v1/payments");
  expect(sent).toEqual(query);
  expect(Number(limit)).toBeGreaterThanOrEqual(25);
});

it("leaves a state, a chain and days to the subgraphs", () => {
  expect(isOfRecord({ ...noFilter, outcome: "held", chain: 1, from: 0, until: 1 })).toBe(false);
});

it("finds a payment by its id, where no transaction has it, and nothing where there is none", async () => {
  answer = ({ pathname }) => (pathname === `/v1/payments/${hash}` ? payment(hash) : list());
  expect((await read({ q: hash })).payments).toMatchObject([{ id: hash, reference: "1062" }]);
  answer = ({ pathname }) => (pathname.endsWith(hash) ? undefined : list());
  expect((await read({ q: hash })).payments).toEqual([]);
});

it.each([hash, payer, `cs_${"1".repeat(32)}`])(
  "finds a shop's own order number also where it looks like something else: %s",
  async (q) => {
    const ordered = payment(other, { client_reference_id: q });
    const isAskedFor = (url: URL) => url.searchParams.get("client_reference_id") === q;
    answer = (url) => {
      if (url.pathname === "/v1/payments.csv") return head + (isAskedFor(url) ? line(other) : "");
      if (url.pathname === "/v1/payments") return isAskedFor(url) ? list(ordered) : list();
      return undefined;
    };
    expect((await read({ q })).payments).toMatchObject([{ id: other, reference: q }]);
    expect(await exportPayments(config, "test", { ...noFilter, q })).toMatchObject({ count: 1 });
  },
);

it("asks for no day that ISO 8601 has no four digits for", async () => {
  await read({ coin: "USDH", from: 253_402_300_800, until: 253_402_387_199 });
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
    funded_from: "9999-12-31T00:00:00.000Z",
  });
  expect(asked[0]?.searchParams.has("funded_until")).toBe(false);
});

it("sifts what the API cannot be asked for together, out of longer pages", async () => {
  answer = () =>
    list(
      payment(hash),
      payment(other, { terms: { ...termsToJson(terms), token: inEther.terms.token } }),
      payment(transaction, { chain_id: 8453 }),
    );
  const page = await read({ customer: payer, coin: dollar.symbol, chain: chain.id });
  expect(page.payments.map(({ id }) => id)).toEqual([hash]);
  expect(asked[0]?.searchParams.get("limit")).toBe("100");
});

it("says that the relayer is down where only it can answer", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
  await expect(read({ coin: "USDH" })).rejects.toThrow(ApiUnreachable);
});

it("tells which filter alone hides everything", async () => {
  answer = ({ searchParams }) => (searchParams.has("payer") ? list() : list(payment(hash)));
  const others: MerchantFilter[] = [
    { ...noFilter, customer: payer },
    { ...noFilter, coin: "USDH" },
  ];
  const { queryFn } = hidingFiltersQuery(config, "test", merchant, others);
  if (typeof queryFn !== "function") throw new Error("The query has a function.");
  expect(await queryFn({} as never)).toEqual([false, true]);
});

const head = "id,description,chain_id,token_address,payer\r\n";
const line = (id: string, token: string = dollar.address, chainId = chain.id, who = payer) =>
  `${id},"Mug, ""big""\r\ngreen",${chainId},${token},${who}\r\n`;

it("exports the lines of what is filtered, as they were written", async () => {
  // The mark of the encoding is lost where an answer is read.
  const others = [
    line(other, inEther.terms.token),
    line(other, dollar.address, 8453),
    line(other, dollar.address, chain.id, merchant),
  ];
  answer = () => [CSV_MARK, head, line(hash), ...others, line(transaction)].join("");
  const filter: MerchantFilter = { ...noFilter, customer: payer, coin: dollar.symbol };
  expect(await exportPayments(config, "test", filter)).toEqual({
    ...{ csv: head + line(hash) + line(transaction), count: 2 },
  });
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ payer });
  const onChain = { ...noFilter, customer: filter.customer, chain: chain.id };
  expect(await exportPayments(config, "test", onChain)).toMatchObject({ count: 3 });
});

it("exports a payment that is looked for by its id", async () => {
  answer = ({ pathname }) =>
    pathname.endsWith(".csv") ? head + line(hash) + line(other) : payment(hash);
  const { csv } = await exportPayments(config, "test", { ...noFilter, q: hash });
  expect(csv).toBe(head + line(hash));
  expect(asked[1]?.searchParams.get("transaction_hash")).toBe(transaction);
});
