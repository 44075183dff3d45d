import {
  creditsQuery,
  heldPartsQuery,
  needsQuery,
  needsRows,
  overviewRows,
  volumesQuery,
} from "@handsel/protocol";
import { QueryClient } from "@tanstack/react-query";
import { type Hex, numberToHex } from "viem";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { now } from "../lib/time/clock.ts";
import { chain, dollar, merchant, payee, payer } from "../testing/payment.ts";
import { merchantCreditsQuery } from "./merchantCredits.ts";
import { merchantHeldQuery } from "./merchantHeld.ts";
import { merchantNeedsQuery } from "./merchantNeeds.ts";
import { merchantVolumesQuery } from "./merchantVolumes.ts";

const first = { ...chain, subgraphUrl: "http://first.test/graphql" };
const second = { ...chain, id: 84532, subgraphUrl: "http://second.test/graphql" };
const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [first, second], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

/** A variable of any of the queries. */
interface Variables {
  from: string;
  seen: string[];
  after: string;
  now: string;
  until: string;
  owners: string[];
  tokens: string[];
}
type Answer = (query: string, variables: Variables) => object;

let client: QueryClient;
/** What was asked of the first chain. */
let asked: Variables[];

beforeEach(() => {
  client = new QueryClient();
  asked = [];
});
afterEach(() => vi.unstubAllGlobals());

/** Lets the first chain's subgraph answer so, and the second's nothing. */
function serve(answer: Answer): void {
  vi.stubGlobal("fetch", async (url: string, { body }: { body: string }) => {
    if (url !== first.subgraphUrl) throw new TypeError("fetch failed");
    const { query, variables } = JSON.parse(body) as { query: string; variables: Variables };
    asked.push(variables);
    return Response.json({ data: answer(query, variables) });
  });
}

const id = (number: number, size = 32): Hex => numberToHex(number, { size });
const coin = { id: dollar.address.toLowerCase() };

describe("a merchant's hours", () => {
  const hour = (number: number, start: number) => ({
    ...{ id: id(number, 44), token: coin, start: String(start), paymentCount: 1 },
    ...{ funded: "25", captured: "20", fees: "1", refunded: "2", returned: "3" },
  });

  it("come page by page, each once, also where a page ends within an hour", async () => {
    const rows = Array.from({ length: overviewRows + 500 }, (_, index) =>
      // All of a page share one second, and then there are others.
      hour(index + 1, index < overviewRows + 10 ? 3_600 : 7_200 + index),
    );
    serve((query, { from, seen }) => {
      expect(query).toBe(volumesQuery);
      const left = rows.filter((row) => Number(row.start) >= Number(from));
      const some = left.filter((row) => !seen.includes(row.id));
      return { merchantVolumes: some.slice(0, overviewRows) };
    });
    const { hours, missing } = await client.fetchQuery(
      merchantVolumesQuery(config, "test", merchant, 3_600),
    );
    expect(hours).toHaveLength(rows.length);
    expect(missing).toEqual([84532]);
    expect(asked).toHaveLength(2);
    expect(hours[0]).toEqual({
      ...{ chainId: chain.id, token: coin.id, start: 3_600, paymentCount: 1 },
      ...{ funded: 25n, captured: 20n, fees: 1n, refunded: 2n, returned: 3n },
    });
  });

  it("are no sum where there are more than are read", async () => {
    let number = 0;
    serve(() => ({
      merchantVolumes: Array.from({ length: overviewRows }, () => hour(++number, number * 3_600)),
    }));
    const query = merchantVolumesQuery(config, "test", merchant, 0);
    await expect(client.fetchQuery(query)).rejects.toThrow("No chain's subgraph");
    expect(asked).toHaveLength(20);
  });
});

it("what is held comes page by page", async () => {
  const rows = Array.from({ length: overviewRows + 1 }, (_, index) => ({
    ...{ id: id(index + 1), disputed: false, captureStart: "1", captureEnd: "2" },
    payment: { token: coin, held: "5" },
  }));
  serve((query, { after }) => {
    expect(query).toBe(heldPartsQuery);
    const left = rows.filter((row) => BigInt(row.id) > BigInt(after));
    return { heldPayments: left.slice(0, overviewRows) };
  });
  const { parts, missing } = await client.fetchQuery(merchantHeldQuery(config, "test", merchant));
  expect(parts).toHaveLength(rows.length);
  expect(parts[0]).toEqual({
    ...{ chainId: chain.id, token: coin.id, held: 5n, disputed: false },
    ...{ captureStart: 1, captureEnd: 2 },
  });
  expect(missing).toEqual([84532]);
});

describe("what waits", () => {
  const payment = (number: number, captureEnd: number) => ({
    payment: {
      ...{ id: id(number), payer: { id: payer.toLowerCase() }, token: coin, stage: "held" },
      ...{ amount: "25", held: "25", refundable: "0", captured: "0", fees: "0", refunded: "0" },
      ...{ returned: "0", captureStart: "1", captureEnd: String(captureEnd), fundedAt: "1" },
    },
  });
  const dispute = (number: number, openedBy: string, evidence: string[], escrow?: string) => ({
    ...{ id: id(number), openedBy: openedBy.toLowerCase(), arbitrationEnd: "9", token: coin },
    payment: { escrow: (escrow ?? chain.escrow.address).toLowerCase(), held: "7", fundedAt: "1" },
    evidence: evidence.map((party) => ({ party: party.toLowerCase() })),
  });
  const nothing = { due: [], lapsed: [], disputes: [] };
  const read = () => client.fetchQuery(merchantNeedsQuery(config, "test", merchant));

  it("are payments that end within two days, and those that have ended", async () => {
    serve((query) => {
      expect(query).toBe(needsQuery);
      return { ...nothing, due: [payment(1, now() + 60)], lapsed: [payment(2, now() - 60)] };
    });
    const { payments, missing, isCut } = await read();
    expect(payments.map(({ status }) => status)).toEqual(["authorized", "expired"]);
    expect([missing, isCut]).toEqual([[84532], false]);
    const [{ now: from, until } = { now: "", until: "" }] = asked;
    expect(Number(until) - Number(from)).toBe(48 * 3_600);
  });

  it("are disputes in which the other side spoke last, of the chain's own escrow", async () => {
    serve(() => ({
      ...nothing,
      disputes: [
        dispute(1, payer, []),
        dispute(2, merchant, []),
        dispute(3, payer, [merchant]),
        dispute(4, merchant, [payer]),
        dispute(5, payer, [], payee),
      ],
    }));
    const { disputes } = await read();
    expect(disputes.map((one) => one.id)).toEqual([id(1), id(4)]);
    expect(disputes[0]).toMatchObject({ chainId: chain.id, held: 7n, arbitrationEnd: 9 });
  });

  it("are more than is listed where a list is full", async () => {
    const lapsed = Array.from({ length: needsRows }, (_, index) => payment(index + 1, 2));
    serve(() => ({ ...nothing, lapsed }));
    expect((await read()).isCut).toBe(true);
  });
});

it("money in the contract is looked for at every address that is the store's, each once", async () => {
  serve((query) => {
    expect(query).toBe(creditsQuery);
    const kept = { owner: { id: payee.toLowerCase() }, token: coin, balance: "9" };
    return { credits: [kept] };
  });
  const owners = () => [merchant, payee, merchant] as const;
  const { credits } = await client.fetchQuery(merchantCreditsQuery(config, "test", owners));
  expect(asked[0]?.owners).toEqual([merchant.toLowerCase(), payee.toLowerCase()]);
  // Anybody may leave worthless tokens there.
  expect(asked[0]?.tokens).toEqual(chain.tokens.map(({ address }) => address.toLowerCase()));
  expect(credits).toEqual([
    { chainId: chain.id, owner: payee.toLowerCase(), token: coin.id, balance: 9n },
  ]);
});
