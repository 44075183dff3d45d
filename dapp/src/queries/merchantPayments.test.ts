import { afterEach, describe, expect, it, vi } from "vitest";
import { merchantApi } from "../lib/api/api.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, dollar, merchant, payer, terms } from "../testing/payment.ts";
import { merchantPaymentsQuery, merchantTotalsQuery } from "./merchantPayments.ts";
import type { MerchantFilter } from "./paymentRecord.ts";

const first = { ...chain, subgraphUrl: "http://first.test/graphql" };
const second = { ...chain, id: 84532, subgraphUrl: "http://second.test/graphql" };
const live = { ...chain, id: 8453, livemode: true, subgraphUrl: "http://live.test/graphql" };

const configOf = (...chains: AppConfig["chains"]): AppConfig => ({
  ...{ publicUrl: "http://localhost:3000", chains, developmentWallets: [], signingKeys: [] },
  isRegistrationOpen: false,
});

const config = configOf(first);

type Query = ReturnType<typeof merchantPaymentsQuery>;
type Page = Awaited<ReturnType<Extract<Query["queryFn"], (...args: never[]) => unknown>>>;

interface Row {
  id: string;
  fundedAt: number;
}

/** Sixty payments; forty of them share a second, more than fit on a page. */
const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
  id: `0x${index.toString(16).padStart(64, "0")}`,
  fundedAt: index < 10 ? 2_000 + index : index < 50 ? 1_500 : 1_000 - index,
}));

const asEntity = ({ id, fundedAt }: Row) => ({
  id,
  fundedAt: String(fundedAt),
  payer: { id: payer.toLowerCase() },
  token: { id: dollar.address.toLowerCase() },
  stage: "held",
  amount: "25000000",
  held: "20000000",
  refundable: "0",
  captured: "0",
  fees: "0",
  refunded: "0",
  returned: "5000000",
  captureStart: null,
  captureEnd: null,
});

/** The subgraph's order of held payments: time, and place in the second. */
const heldOrderOf = ({ id, fundedAt }: Row) => (BigInt(fundedAt) << 48n) | (BigInt(id) & 0xffffn);

/** Its order of a merchant's other payments: merchant, zero or the outcome before it. */
const orderOf = (row: Row) => (BigInt(merchant) << 96n) | heldOrderOf(row);

interface Variables {
  first: number;
  from?: string;
  until: string;
  seen: string[];
}

type Subgraph = (url: string, request: { body: string }) => Promise<Response>;

/** Answers as graph-node does: newest first, in a range of the order, without the ids seen. */
const subgraphOf =
  (rows: readonly Row[]): Subgraph =>
  (_url, { body }) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Variables };
    const { first, from = 0, until, seen } = variables;
    const areHeld = query.includes("heldPayments");
    const order = areHeld ? heldOrderOf : orderOf;
    const payments = rows
      .filter((row) => order(row) >= BigInt(from) && order(row) < BigInt(until))
      .filter(({ id }) => !seen.includes(id))
      .sort((a, b) => b.fundedAt - a.fundedAt || b.id.localeCompare(a.id))
      .slice(0, first)
      .map(asEntity)
      .map((entity) => (areHeld ? { payment: entity } : entity));
    return Promise.resolve(Response.json({ data: { payments } }));
  };

const down: Subgraph = () => Promise.reject(new TypeError("fetch failed"));

/** Answers each address by its own subgraph. */
function serve(subgraphs: Record<string, Subgraph>) {
  const asked = vi.fn<Subgraph>((url, request) => (subgraphs[url] ?? down)(url, request));
  vi.stubGlobal("fetch", asked);
  return asked;
}

const noFilter: MerchantFilter = {
  ...{ outcome: null, chain: null, from: null, until: null, coin: null, customer: null, q: null },
};

async function allPages(of = config, narrowed: Partial<MerchantFilter> = {}): Promise<Page[]> {
  const { queryFn, getNextPageParam, initialPageParam } = merchantPaymentsQuery(
    of,
    "test",
    merchant,
    { ...noFilter, ...narrowed },
  );
  if (typeof queryFn !== "function") throw new Error("The query has a function.");
  const pages: Page[] = [];
  let pageParam: typeof initialPageParam | undefined = initialPageParam;
  do {
    const context = { pageParam } as Parameters<typeof queryFn>[0];
    const page: Page = await queryFn(context);
    pages.push(page);
    pageParam = getNextPageParam(page, pages, pageParam, []);
  } while (pageParam);
  return pages;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a merchant's payments", () => {
  it.each([null, "held"] as const)(
    "come page by page, each once, however many share a second: %s",
    async (outcome) => {
      serve({ [first.subgraphUrl]: subgraphOf(rows) });
      const pages = await allPages(config, { outcome });
      expect(pages.map(({ payments }) => payments.length)).toEqual([25, 25, 10]);
      const ids = pages.flatMap(({ payments }) => payments.map(({ id }) => id));
      expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => id)));
      expect(pages[0]?.payments[0]).toMatchObject({
        status: "authorized",
        fundedAt: 2_009,
        held: 20_000_000n,
        returned: 5_000_000n,
      });
    },
  );

  it.each([
    ["disputed", 1n],
    ["captured", 2n],
    ["refunded", 3n],
    ["returned", 4n],
  ] as const)("are asked for by outcome: %s", async (outcome, place) => {
    const asked = serve({ [first.subgraphUrl]: subgraphOf([]) });
    await allPages(config, { outcome });
    const { query, variables } = JSON.parse(asked.mock.calls[0]?.[1].body ?? "");
    const begin = (BigInt(merchant) << 96n) | (place << 88n);
    expect(query).toContain("orderBy: outcomeOrder");
    expect(variables.from).toBe(String(begin));
    expect(BigInt(variables.until)).toBeGreaterThan(begin | (9_999_999_999n << 48n));
    expect(BigInt(variables.until)).toBeLessThan(begin + (1n << 88n));
  });

  it("are held ones without the disputed, which the subgraph lists among them", async () => {
    const [held, disputed] = rows.slice(0, 2).map(asEntity);
    serve({
      [first.subgraphUrl]: () =>
        Promise.resolve(
          Response.json({
            data: {
              payments: [{ payment: held }, { payment: { ...disputed, stage: "disputed" } }],
            },
          }),
        ),
    });
    const [page] = await allPages(config, { outcome: "held" });
    expect(page?.payments.map(({ id }) => id)).toEqual([held?.id]);
  });

  it("are those of the days that are asked for, and no page more", async () => {
    const asked = serve({ [first.subgraphUrl]: subgraphOf(rows) });
    const pages = await allPages(config, { from: 2_003, until: 2_007 });
    expect(pages.flatMap(({ payments }) => payments.map(({ fundedAt }) => fundedAt))).toEqual([
      2_007, 2_006, 2_005, 2_004, 2_003,
    ]);
    expect(asked).toHaveBeenCalledOnce();
  });

  it("have the payer and the coin in one letter case, whichever server tells", async () => {
    serve({ [first.subgraphUrl]: subgraphOf(rows) });
    const [page] = await allPages();
    expect(page?.payments[0]).toMatchObject({ payer, token: dollar.address });
  });

  it.each([
    ["is down", () => Promise.reject(new TypeError("fetch failed"))],
    ["answers with errors", () => Promise.resolve(Response.json({ errors: [{ message: "x" }] }))],
    ["answers another form", () => Promise.resolve(Response.json({ data: { payments: [{}] } }))],
  ])("come from the relayer's record when the subgraph %s", async (_, answer) => {
    vi.stubGlobal("fetch", vi.fn(answer));
    const payment = {
      ...{ id: rows[0]?.id, chain_id: chain.id, status: "captured", terms },
      ...{ amount: "25000000", held: "0", captured: "25000000", fees: "250000" },
      ...{ refunded: "0", returned: "0", funded_at: "2026-11-23T00:00:00.000Z" },
    };
    vi.spyOn(merchantApi.test, "GET").mockResolvedValue({
      data: { data: [payment], has_more: false, next_cursor: null },
      response: new Response(),
    } as never);
    const [page, ...more] = await allPages();
    expect(more).toEqual([]);
    expect(page?.source).toBe("relayer");
    expect(page?.payments).toEqual([
      expect.objectContaining({ status: "captured", fees: 250_000n, fundedAt: 1_795_392_000 }),
    ]);
  });
});

/** The relayer's own list. */
function relayerList() {
  return vi.spyOn(merchantApi.test, "GET").mockResolvedValue({
    data: { data: [], has_more: false, next_cursor: null },
    response: new Response(),
  } as never);
}

describe("a merchant's payments on several chains", () => {
  const both = configOf(first, live, second);
  /** Those of the second chain: some in the second that forty of the first share, and older ones. */
  const others: Row[] = Array.from({ length: 33 }, (_, index) => ({
    id: `0xff${index.toString(16).padStart(62, "0")}`,
    fundedAt: index < 5 ? 1_500 : 1_400 - index,
  }));

  it("come as one list, newest first, each once, and none of another mode", async () => {
    const asked = serve({
      [first.subgraphUrl]: subgraphOf(rows),
      [second.subgraphUrl]: subgraphOf(others),
    });
    const pages = await allPages(both);
    expect(pages.map(({ payments }) => payments.length)).toEqual([25, 25, 25, 18]);
    const listed = pages.flatMap(({ payments }) => payments);
    expect(listed.map(({ id }) => id).sort()).toEqual(
      [...rows, ...others].map(({ id }) => id).sort(),
    );
    const times = listed.map(({ fundedAt }) => fundedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    for (const { id, chainId } of listed) {
      expect(chainId).toBe(id.startsWith("0xff") ? second.id : first.id);
    }
    expect(pages.every(({ source, missing }) => source === "subgraph" && !missing.length)).toBe(
      true,
    );
    expect(asked.mock.calls.map(([url]) => url)).not.toContain(live.subgraphUrl);
  });

  it("are those of one chain, and the other is not asked", async () => {
    const asked = serve({
      [first.subgraphUrl]: subgraphOf(rows),
      [second.subgraphUrl]: subgraphOf(others),
    });
    const pages = await allPages(both, { chain: second.id });
    expect(pages.flatMap(({ payments }) => payments)).toHaveLength(33);
    expect(new Set(asked.mock.calls.map(([url]) => url))).toEqual(new Set([second.subgraphUrl]));
    expect(await allPages(both, { chain: live.id })).toMatchObject([{ payments: [] }]);
  });

  it("are those of the other chain while one's subgraph is down, and say so", async () => {
    serve({ [first.subgraphUrl]: down, [second.subgraphUrl]: subgraphOf(others) });
    const relayer = relayerList();
    const pages = await allPages(both);
    expect(pages.map(({ payments }) => payments.length)).toEqual([25, 8]);
    expect(pages.map(({ missing }) => missing)).toEqual([[first.id], [first.id]]);
    expect(relayer).not.toHaveBeenCalled();
  });

  it("say so of a chain without a subgraph", async () => {
    serve({ [second.subgraphUrl]: subgraphOf(others) });
    const [page] = await allPages(configOf(chain, second));
    expect(page?.missing).toEqual([chain.id]);
    expect(page?.payments).toHaveLength(25);
  });

  it("lose none of the other chain when one's subgraph stops between two pages", async () => {
    const answers = [subgraphOf(rows), down];
    serve({
      [first.subgraphUrl]: (...asked) => (answers.shift() ?? down)(...asked),
      [second.subgraphUrl]: subgraphOf(others),
    });
    const pages = await allPages(both);
    expect(pages.map(({ missing }) => missing)).toEqual([[], [first.id], [first.id]]);
    const listed = pages.flatMap(({ payments }) => payments.map(({ id }) => id));
    expect(listed.filter((id) => id.startsWith("0xff")).sort()).toEqual(
      others.map(({ id }) => id).sort(),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("come from the relayer's record when none of the subgraphs answers", async () => {
    serve({});
    const relayer = relayerList();
    const pages = await allPages(both);
    expect(pages.map(({ source, missing }) => [source, missing])).toEqual([["relayer", []]]);
    expect(relayer).toHaveBeenCalledOnce();
  });
});

describe("a merchant's totals", () => {
  const total = (captured: string) => ({
    token: { id: dollar.address.toLowerCase() },
    ...{ paymentCount: "2", held: "0", captured, fees: "1", refunded: "0" },
  });
  const totalOf =
    (captured: string): Subgraph =>
    () =>
      Promise.resolve(Response.json({ data: { merchantTotals: [total(captured)] } }));

  const read = () => {
    const { queryFn } = merchantTotalsQuery(configOf(first, second), "test", merchant);
    if (typeof queryFn !== "function") throw new Error("The query has a function.");
    return queryFn({} as Parameters<typeof queryFn>[0]);
  };

  it("are by chain and coin: the same coin on two chains is not one sum", async () => {
    serve({ [first.subgraphUrl]: totalOf("7"), [second.subgraphUrl]: totalOf("9") });
    expect(await read()).toMatchObject({
      totals: [
        { chainId: first.id, captured: 7n },
        { chainId: second.id, captured: 9n },
      ],
      missing: [],
    });
  });

  it("are those of the other chain while one's subgraph is down, and none without any", async () => {
    serve({ [second.subgraphUrl]: totalOf("9") });
    expect(await read()).toMatchObject({ totals: [{ chainId: second.id }], missing: [first.id] });
    serve({});
    await expect(read()).rejects.toThrow("No chain's subgraph gives an answer.");
  });
});
