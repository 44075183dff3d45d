import { arbitrationPeriod, endedDisputesQuery as endedText } from "@handsel/protocol";
import { afterEach, describe, expect, it, vi } from "vitest";
import { merchantApi } from "../lib/api/api.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, dollar, merchant, payer, terms } from "../testing/payment.ts";
import {
  type EndedPage,
  endedDisputesQuery,
  type ListedDispute,
  readOpenDisputes,
} from "./merchantDisputes.ts";

const first = { ...chain, subgraphUrl: "http://first.test/graphql" };
const second = { ...chain, id: 84532, subgraphUrl: "http://second.test/graphql" };

const configOf = (...chains: AppConfig["chains"]): AppConfig => ({
  ...{ publicUrl: "http://localhost:3000", chains, developmentWallets: [], signingKeys: [] },
  isRegistrationOpen: false,
});

const idOf = (number: number) => `0x${number.toString(16).padStart(64, "0")}`;

/** Dispute as a subgraph answers it. */
const entity = (number: number, fields: object = {}) => ({
  ...{ id: idOf(number), openedBy: payer.toLowerCase(), openedAt: "1000", amount: "25000000" },
  ...{ arbitrationEnd: String(1000 + arbitrationPeriod), status: "open", closedAt: null },
  ...{ payerAmount: null, capturedAmount: null, evidence: [] },
  ...{ token: { id: dollar.address.toLowerCase() }, payer: { id: payer.toLowerCase() } },
  payment: { amount: "25000000", held: "20000000", fundedAt: "500" },
  ...fields,
});

/** Has subgraphs answer by their address; one without an answer is silent. */
function answer(by: Record<string, (body: { query: string; variables: object }) => object[]>) {
  vi.stubGlobal("fetch", (url: string, { body }: { body: string }) => {
    const disputes = by[url]?.(JSON.parse(body));
    return disputes
      ? Promise.resolve(Response.json({ data: { disputes } }))
      : Promise.reject(new TypeError("no connection"));
  });
}

/** Has the relayer's record answer with disputed payments. */
function record(...payments: object[]) {
  const page = { data: payments, has_more: false, next_cursor: null };
  return vi.spyOn(merchantApi.test, "GET").mockResolvedValue({
    ...{ data: page, response: new Response() },
  } as never);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const read = (config: AppConfig) => readOpenDisputes(config, "test", merchant);

describe("open disputes", () => {
  it("tell who spoke last: whoever opened it, or gave evidence since", async () => {
    const evidence = (party: string) => [{ party: party.toLowerCase(), timestamp: "2000" }];
    answer({
      [first.subgraphUrl]: () => [
        entity(1),
        entity(2, { openedBy: merchant.toLowerCase() }),
        entity(3, { evidence: evidence(merchant) }),
        entity(4, { openedBy: merchant.toLowerCase(), evidence: evidence(payer) }),
      ],
    });
    const { disputes } = await read(configOf(first));
    expect(disputes.map(({ lastWord }) => lastWord)).toEqual([
      { by: "customer", at: 1000 },
      { by: "store", at: 1000 },
      { by: "store", at: 2000 },
      { by: "customer", at: 2000 },
    ]);
    expect(disputes[0]).toMatchObject({ disputed: 20_000_000n, amount: 25_000_000n, end: null });
  });

  it("of several chains stand in one list, the soonest end first", async () => {
    answer({
      [first.subgraphUrl]: () => [entity(1, { arbitrationEnd: "5000" })],
      [second.subgraphUrl]: () => [
        entity(2, { arbitrationEnd: "4000" }),
        entity(3, { arbitrationEnd: "6000" }),
      ],
    });
    const { disputes } = await read(configOf(first, second));
    expect(disputes.map(({ id }) => id)).toEqual([idOf(2), idOf(1), idOf(3)]);
  });

  it("of a silent subgraph come from the relayer's record, of that chain alone", async () => {
    answer({ [first.subgraphUrl]: () => [entity(1)] });
    const payment = (id: number, chain_id: number) => ({
      ...{ id: idOf(id), chain_id, terms: { ...terms, amount: "25000000", salt: "7" } },
      ...{ amount: "25000000", held: "9", funded_at: "1970-01-01T00:01:00.000Z" },
      refund_ends_at: new Date((7_000 + terms.refundPeriod) * 1000).toISOString(),
    });
    record(payment(1, first.id), payment(2, second.id));
    const open = await read(configOf(first, second));
    expect(open.disputes.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
    expect(open.disputes[1]).toMatchObject({
      ...{ openedAt: 7_000, arbitrationEnd: 7_000 + arbitrationPeriod, lastWord: null },
      disputed: 9n,
    });
    expect(open).toMatchObject({ recorded: [second.id], silent: [], isCut: false });
  });

  it("of which nobody tells are said to be missing", async () => {
    answer({});
    vi.spyOn(merchantApi.test, "GET").mockRejectedValue(new TypeError("no connection"));
    expect(await read(configOf(first, second))).toEqual({
      ...{ disputes: [], recorded: [], silent: [first.id, second.id], isCut: false },
    });
  });

  it("are not said to be all where a source may have more", async () => {
    answer({ [first.subgraphUrl]: () => Array.from({ length: 100 }, (_, one) => entity(one)) });
    expect((await read(configOf(first))).isCut).toBe(true);
  });
});

describe("ended disputes", () => {
  interface Variables {
    first: number;
    until: string;
    seen: string[];
  }

  it("are read page by page, none twice and none left out, the latest first", async () => {
    // More end in one second than fit on a page.
    const ended = Array.from({ length: 70 }, (_, one) =>
      entity(one, {
        ...{ status: "settled", payerAmount: "5", capturedAmount: "15" },
        closedAt: String(one < 40 ? 3_000 : 3_000 + one),
      }),
    );
    answer({
      [first.subgraphUrl]: ({ query, variables }) => {
        expect(query).toBe(endedText);
        const { first: size, until, seen } = variables as Variables;
        return ended
          .filter(({ id, closedAt }) => Number(closedAt) <= Number(until) && !seen.includes(id))
          .sort((a, b) => Number(b.closedAt) - Number(a.closedAt))
          .slice(0, size);
      },
    });
    const { queryFn, initialPageParam } = endedDisputesQuery(configOf(first), "test", merchant);
    const all: ListedDispute[] = [];
    let place: EndedPage["next"] = initialPageParam;
    while (place) {
      const page = await (queryFn as (context: object) => Promise<EndedPage>)({ pageParam: place });
      all.push(...page.disputes);
      place = page.next;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(70);
    expect(all).toHaveLength(70);
    const times = all.map(({ end }) => end?.at ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(all[0]?.end).toEqual({ how: "settled", at: 3_069, toCustomer: 5n, toStore: 15n });
  });
});
