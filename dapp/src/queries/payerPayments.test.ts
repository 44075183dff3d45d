import { paymentId } from "@handsel/protocol";
import type { Hash } from "viem";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AppChain } from "../lib/chain/appChain.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, dollar, merchant, payer, terms } from "../testing/payment.ts";
import {
  everything,
  openPayerPaymentsQuery,
  type PayerListFilter,
  type PayerPage,
  readPages,
  readPayerPage,
} from "./payerPayments.ts";

const first = { ...chain, subgraphUrl: "http://first.test/graphql" };
const second: AppChain = {
  ...chain,
  id: 84532,
  subgraphUrl: "http://second.test/graphql",
  escrow: { chainId: 84532, address: `0x${"e5".repeat(20)}` },
};
const otherEscrow = `0x${"0e".repeat(20)}`;

const configOf = (...chains: AppConfig["chains"]): AppConfig => ({
  ...{ publicUrl: "http://localhost:3000", chains, developmentWallets: [], signingKeys: [] },
  isRegistrationOpen: false,
});
const both = configOf(first, second);

interface Row {
  id: Hash;
  fundedAt: number;
  escrow: string;
  salt: bigint;
  more?: Record<string, unknown>;
}

/** Payments of a chain at these seconds, newest first, of the chain's escrow or another. */
const rowsOf = (of: AppChain, times: readonly number[], escrow?: string): Row[] =>
  times.map((fundedAt, index) => {
    const salt = BigInt(index + fundedAt * 1_000);
    const own = { ...of.escrow, ...(escrow && { address: escrow as Hash }) };
    return { id: paymentId({ ...terms, salt }, own), fundedAt, escrow: own.address, salt };
  });

const asEntity = ({ id, fundedAt, escrow, salt, more }: Row) => ({
  ...{ id, escrow: escrow.toLowerCase(), fundedAt: String(fundedAt) },
  ...{ payer: { id: payer.toLowerCase() }, merchant: { id: merchant.toLowerCase() } },
  ...{ payee: terms.payee, arbiter: terms.arbiter, token: { id: dollar.address.toLowerCase() } },
  ...{ amount: String(terms.amount), fundBy: String(terms.fundBy), salt: String(salt) },
  inspectionPeriod: String(terms.inspectionPeriod),
  capturePeriod: String(terms.capturePeriod),
  refundPeriod: String(terms.refundPeriod),
  ...{ instant: false, toLedger: false, feeBps: 100, feeRecipient: terms.feeRecipient },
  ...{ splits: terms.splits, orderReference: terms.orderReference, funder: payer.toLowerCase() },
  ...{ stage: "held", clock: String(fundedAt), held: "25000000", refundable: "0" },
  ...{ captured: "0", fees: "0", refunded: "0", returned: "0" },
  ...{ fundedTransaction: `0x${"ab".repeat(32)}`, lastCapture: [], lastMove: [], dispute: null },
  ...more,
});

interface Variables {
  first: number;
  from: string;
  until: string;
  seen: string[];
  outcomes: string[];
  tokens?: string[];
}

type Subgraph = (url: string, request: { body: string }) => Promise<Response>;

/** Answers as graph-node does: by the payer's order, and without the ids seen. */
const subgraphOf =
  (rows: readonly Row[]): Subgraph =>
  (_, { body }) => {
    const { variables } = JSON.parse(body) as { variables: Variables };
    const order = ({ fundedAt, id }: Row) =>
      (BigInt(payer) << 96n) | (BigInt(fundedAt) << 48n) | (BigInt(id) & 0xffffn);
    const payments = rows
      .filter((row) => order(row) >= BigInt(variables.from) && order(row) < BigInt(variables.until))
      .filter(({ id }) => !variables.seen.includes(id))
      .sort((a, b) => (order(b) > order(a) ? 1 : -1))
      .slice(0, variables.first)
      .map(asEntity);
    return Promise.resolve(Response.json({ data: { payments } }));
  };

const down: Subgraph = () => Promise.reject(new TypeError("fetch failed"));

/** Answers each address by its own subgraph. */
function serve(subgraphs: Record<string, Subgraph>) {
  const asked = vi.fn<Subgraph>((url, request) => (subgraphs[url] ?? down)(url, request));
  vi.stubGlobal("fetch", asked);
  return asked;
}

async function allPages(config: AppConfig, filter: PayerListFilter): Promise<PayerPage[]> {
  const pages: PayerPage[] = [];
  let cursor: PayerPage["next"] = null;
  do {
    if (pages.length > 50) throw new Error("The list does not end.");
    const page: PayerPage = await readPayerPage(config, payer, filter, cursor);
    pages.push(page);
    cursor = page.next;
  } while (cursor !== null);
  return pages;
}

const idsOf = (pages: readonly PayerPage[]) =>
  pages.flatMap(({ payments }) => payments.map(({ id }) => id));

afterEach(() => vi.unstubAllGlobals());

describe("a wallet's payments", () => {
  /** Forty share a second, more than a page has. */
  const many = rowsOf(first, [
    ...Array.from({ length: 10 }, (_, index) => 2_000 + index),
    ...Array.from({ length: 40 }, () => 1_500),
  ]);
  const others = [
    ...rowsOf(second, [2_004, 1_500, 1_500, 3]),
    ...rowsOf(second, [2_003, 1_499], otherEscrow),
  ];

  it("of several chains and escrows come as one list, newest first, each once", async () => {
    serve({
      [first.subgraphUrl]: subgraphOf(many),
      [String(second.subgraphUrl)]: subgraphOf(others),
    });
    const pages = await allPages(both, everything(both.chains));
    expect(pages.map(({ payments }) => payments.length)).toEqual([25, 25, 6]);
    const times = pages.flatMap(({ payments }) => payments.map(({ fundedAt }) => fundedAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(idsOf(pages).sort()).toEqual([...many, ...others].map(({ id }) => id).sort());
    expect(pages.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  it("can be opened where their terms hash to their id in the escrow that is known", async () => {
    const forged = { ...rowsOf(first, [9])[0], salt: 1n } as Row;
    serve({
      [first.subgraphUrl]: subgraphOf([...rowsOf(first, [10]), forged]),
      [String(second.subgraphUrl)]: subgraphOf(rowsOf(second, [8], otherEscrow)),
    });
    const { payments } = await readPayerPage(both, payer, everything(both.chains), null);
    expect(payments.map(({ fundedAt, isKnown }) => [fundedAt, isKnown])).toEqual([
      ...[
        [10, true],
        [9, false],
        [8, false],
      ],
    ]);
  });

  it("tell who sent the money, which may be another than the payer", async () => {
    const [own, others] = rowsOf(first, [10, 9]) as [Row, Row];
    const more = { funder: merchant.toLowerCase() };
    serve({ [first.subgraphUrl]: subgraphOf([own, { ...others, more }]) });
    const config = configOf(first);
    const { payments } = await readPayerPage(config, payer, everything(config.chains), null);
    expect(payments.map(({ funder }) => funder)).toEqual([payer, merchant]);
  });

  it("tell how the money left, and who had the last word in a dispute", async () => {
    const at = (logIndex: number, type: string) => ({
      ...{ type, actor: merchant, amount: "5", payerAmount: "0", fee: "1", timestamp: "20" },
      ...{ blockNumber: "7", transaction: `0x${"cd".repeat(32)}`, logIndex },
    });
    const [row] = rowsOf(first, [10]);
    const more = {
      lastCapture: [at(1, "captured")],
      lastMove: [at(2, "voided")],
      dispute: { openedBy: payer, evidence: [{ party: merchant }] },
    };
    serve({ [first.subgraphUrl]: subgraphOf([{ ...row, more } as Row]) });
    const config = configOf(first);
    const [told] = (await readPayerPage(config, payer, everything(config.chains), null)).payments;
    expect(told?.events.map(({ type, logIndex }) => [type, logIndex])).toEqual([
      ...[
        ["captured", 1],
        ["voided", 2],
      ],
    ]);
    expect(told?.lastWord).toBe(merchant);
    serve({
      [first.subgraphUrl]: subgraphOf([
        {
          ...row,
          more: { ...more, lastMove: more.lastCapture, dispute: { ...more.dispute, evidence: [] } },
        } as Row,
      ]),
    });
    const [same] = (await readPayerPage(config, payer, everything(config.chains), null)).payments;
    expect(same?.events).toHaveLength(1);
    expect(same?.lastWord).toBe(payer);
  });

  it("are asked for by time, outcome and coin, on the chains that have the coin", async () => {
    const bare = { ...second, tokens: [] };
    const asked = serve({
      [first.subgraphUrl]: subgraphOf(many),
      [String(second.subgraphUrl)]: subgraphOf(others),
    });
    const filter = { ...everything([first, bare]), coin: "USDH", outcomes: ["held"] as const };
    const pages = await allPages(both, { ...filter, from: 2_001, until: 2_003 });
    expect(pages.flatMap(({ payments }) => payments.map(({ fundedAt }) => fundedAt))).toEqual([
      ...[2_003, 2_002, 2_001],
    ]);
    expect(asked.mock.calls.map(([url]) => url)).toEqual([first.subgraphUrl]);
    const { query, variables } = JSON.parse(asked.mock.calls[0]?.[1].body ?? "");
    expect(query).toContain("token_in: $tokens");
    expect(variables).toMatchObject({ outcomes: ["held"], tokens: [dollar.address.toLowerCase()] });
    const none = await readPayerPage(both, payer, { ...filter, coin: "NONE" }, null);
    expect(none).toEqual({ payments: [], missing: [], next: null });
  });

  it("are those of the other chain while one's subgraph is down, and say so to the end", async () => {
    const answers = [subgraphOf(many), down];
    const long = rowsOf(
      second,
      Array.from({ length: 60 }, (_, index) => 1_000 - index),
    );
    serve({
      [first.subgraphUrl]: (...asked) => (answers.shift() ?? down)(...asked),
      [String(second.subgraphUrl)]: subgraphOf(long),
    });
    const pages = await allPages(both, everything(both.chains));
    expect(pages.map(({ missing }) => missing)).toEqual([[], [first.id], [first.id], [first.id]]);
    const ids = idsOf(pages);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(long.map(({ id }) => id)));
  });

  it.each<[string, Record<string, unknown>]>([
    ["another wallet's payment", { payer: { id: merchant } }],
    ["terms that are none", { payee: "0x12" }],
    ["no amount", { amount: "many" }],
  ])("are missing where a subgraph answers with %s", async (_, more) => {
    const [row] = rowsOf(first, [10]);
    serve({
      [first.subgraphUrl]: subgraphOf([{ ...row, more } as Row]),
      [String(second.subgraphUrl)]: subgraphOf(others),
    });
    const page = await readPayerPage(both, payer, everything(both.chains), null);
    expect(page.missing).toEqual([first.id]);
    expect(page.payments).toHaveLength(others.length);
  });

  it("fail where no subgraph answers", async () => {
    serve({});
    await expect(readPayerPage(both, payer, everything(both.chains), null)).rejects.toThrow(
      "No chain's subgraph gives an answer.",
    );
  });

  it("are read at most so far, and it is said that there are more", async () => {
    const asked = serve({ [first.subgraphUrl]: subgraphOf(many) });
    const config = configOf(first);
    const one = await readPages(config, payer, everything(config.chains), 1);
    expect([one.payments.length, one.hasMore, asked.mock.calls.length]).toEqual([25, true, 1]);
    const all = await readPages(config, payer, everything(config.chains), 9);
    expect([all.payments.length, all.hasMore]).toEqual([50, false]);
  });

  it("that are held are read far, so that dust from a stranger does not push out what waits", async () => {
    const times = Array.from({ length: 510 }, (_, index) => 5_000 - index);
    serve({ [first.subgraphUrl]: subgraphOf(rowsOf(first, times)) });
    const { queryFn } = openPayerPaymentsQuery(configOf(first), payer, [first]);
    if (typeof queryFn !== "function") throw new Error("The query has a function.");
    const found = await queryFn({} as Parameters<typeof queryFn>[0]);
    expect([found.payments.length, found.hasMore]).toEqual([500, true]);
  });

  it("are asked for by what is held, to find those that wait", async () => {
    const asked = serve({ [first.subgraphUrl]: subgraphOf(many) });
    const { queryFn } = openPayerPaymentsQuery(configOf(first), payer, [first]);
    if (typeof queryFn !== "function") throw new Error("The query has a function.");
    await queryFn({} as Parameters<typeof queryFn>[0]);
    const { variables } = JSON.parse(asked.mock.calls[0]?.[1].body ?? "");
    expect(variables.outcomes).toEqual(["held", "disputed"]);
  });
});
