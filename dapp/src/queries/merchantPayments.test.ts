import { afterEach, describe, expect, it, vi } from "vitest";
import { merchantApi } from "../lib/api/api.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, dollar, merchant, payer, terms } from "../testing/payment.ts";
import { merchantPaymentsQuery } from "./merchantPayments.ts";

const config: AppConfig = {
  publicUrl: "http://localhost:3000",
  subgraphUrl: "http://subgraph.test/graphql",
  chains: [chain],
  developmentWallets: [],
};

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
  captureEnd: null,
});

interface Variables {
  first: number;
  before: string;
  seen: string[];
}

/** Answers as graph-node does: newest first, at or before a time, without the ids seen. */
function subgraph(_url: string, { body }: { body: string }): Promise<Response> {
  const { first, before, seen } = (JSON.parse(body) as { variables: Variables }).variables;
  const payments = rows
    .filter(({ id, fundedAt }) => fundedAt <= Number(before) && !seen.includes(id))
    .sort((a, b) => b.fundedAt - a.fundedAt || b.id.localeCompare(a.id))
    .slice(0, first)
    .map(asEntity);
  return Promise.resolve(Response.json({ data: { payments } }));
}

async function allPages(): Promise<Page[]> {
  const { queryFn, getNextPageParam, initialPageParam } = merchantPaymentsQuery(
    config,
    "test",
    merchant,
    "all",
  );
  if (typeof queryFn !== "function") throw new Error("The query has a function.");
  const pages: Page[] = [];
  let pageParam: typeof initialPageParam | null | undefined = initialPageParam;
  while (pageParam) {
    const context = { pageParam } as Parameters<typeof queryFn>[0];
    const page: Page = await queryFn(context);
    pages.push(page);
    pageParam = getNextPageParam(page, pages, pageParam, []);
  }
  return pages;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a merchant's payments", () => {
  it("come page by page, each once, however many share a second", async () => {
    vi.stubGlobal("fetch", vi.fn(subgraph));
    const pages = await allPages();
    expect(pages.map(({ payments }) => payments.length)).toEqual([25, 25, 10]);
    const ids = pages.flatMap(({ payments }) => payments.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => id)));
    expect(pages[0]?.payments[0]).toMatchObject({
      status: "authorized",
      fundedAt: 2_009,
      held: 20_000_000n,
      returned: 5_000_000n,
    });
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
