import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it, vi } from "vitest";
import { checkoutNotesQuery } from "./checkoutNotes.ts";

const asked: string[] = [];

const shown = (ids: string[]) => ids.map((id) => ({ id }));

const euros = { currency: "EUR", price: "5700", exponent: 2 };

/** The newest of 1,000 checkouts, 100 a page; each was paid by the payment of its number. */
vi.stubGlobal("fetch", (request: Request | string) => {
  const url = new URL(typeof request === "string" ? request : request.url, "http://relayer");
  asked.push(url.search);
  const first = Number(url.searchParams.get("cursor") ?? 0);
  const data = Array.from({ length: 100 }, (_, index) => ({
    payment_id: `0xA${first + index}`,
    ...{ description: `Order ${first + index}`, client_reference_id: String(first + index) },
    quote: (first + index) % 7 === 0 ? euros : null,
    amount: "62000000",
  }));
  return Promise.resolve(Response.json({ data, has_more: true, next_cursor: String(first + 100) }));
});

beforeEach(() => {
  asked.length = 0;
});

it("reads only the pages that name what is shown, and nothing once all of it is named", async () => {
  const client = new QueryClient();
  const query = checkoutNotesQuery("test", shown(["0xa3", "0xa99"]));
  const names = await client.fetchQuery(query);
  expect(names.get("0xa99")).toEqual({
    ...{ description: "Order 99", reference: "99", agreed: null },
  });
  expect(asked).toHaveLength(1);
  const { refetchInterval } = query;
  if (typeof refetchInterval !== "function") throw new Error("It asks again.");
  expect(refetchInterval({ state: { data: names } } as never)).toBe(false);
  await client.fetchQuery({ ...query, staleTime: 0 });
  expect(asked).toHaveLength(1);
});

it("reads on for an older one, keeps what it knows, and asks again, but not for ever, for one without a checkout", async () => {
  const client = new QueryClient();
  await client.fetchQuery(checkoutNotesQuery("test", shown(["0xa1"])));
  const query = checkoutNotesQuery("test", shown(["0xa1", "0xa250", "0xb"]));
  const names = await client.fetchQuery({ ...query, staleTime: 0 });
  expect([names.get("0xa1")?.reference, names.get("0xa250")?.reference]).toEqual(["1", "250"]);
  expect(asked).toHaveLength(5);
  const { refetchInterval } = query;
  if (typeof refetchInterval !== "function") throw new Error("It asks again.");
  const state = { data: names, dataUpdateCount: 0, errorUpdateCount: 0 };
  const observed = { state };
  const pauses = Array.from({ length: 12 }, () => {
    state.dataUpdateCount += 1;
    return refetchInterval(observed as never);
  });
  expect(pauses[0]).toBe(4_000);
  expect(pauses.at(-1)).toBe(120_000);
  const more = checkoutNotesQuery("test", shown(["0xa1", "0xa250", "0xb", "0xc"]));
  if (typeof more.refetchInterval !== "function") throw new Error("It asks again.");
  expect(more.refetchInterval(observed as never)).toBe(4_000);
});

it("tells what was agreed in a currency, and of which amount", async () => {
  const notes = await new QueryClient().fetchQuery(checkoutNotesQuery("test", shown(["0xa7"])));
  expect(notes.get("0xa7")?.agreed).toMatchObject({
    ...{ price: { currency: "EUR", amount: 5_700n, decimals: 2 }, amount: 62_000_000n },
  });
});

it("looks for old payments among old checkouts, with a day for clocks that differ", async () => {
  const old = { id: "0xa7", fundedAt: 1_700_000_000 };
  await new QueryClient().fetchQuery(checkoutNotesQuery("test", [old]));
  const [search] = asked;
  const before = new URLSearchParams(search).get("created_before");
  expect(before).toBe(new Date((old.fundedAt + 86_400) * 1000).toISOString());
  // One of them is new: its checkout is among the newest.
  await new QueryClient().fetchQuery(
    checkoutNotesQuery("test", [old, { id: "0xa8", fundedAt: Date.now() / 1000 }]),
  );
  expect(asked[1]).not.toContain("created_before");
});
