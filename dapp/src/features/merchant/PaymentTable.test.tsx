import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, it, vi } from "vitest";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { now } from "../../lib/time/clock.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { chain, dollar, inEther, payer } from "../../testing/payment.ts";
import { canBe } from "./canBe.ts";
import { PaymentTable } from "./PaymentTable.tsx";
import type { Selection } from "./useSelection.ts";

const { isTable } = vi.hoisted(() => ({ isTable: { now: true } }));
vi.mock("../../ui/useWide.ts", () => ({ useWide: () => isTable.now }));

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

const HOUR = 3600;

const payment: ListedPayment = {
  ...{ id: `0x${"a1".repeat(32)}`, chainId: chain.id, payer, token: dollar.address },
  ...{ status: "authorized", amount: 61_956_522n, held: 61_956_522n, captured: 0n, fees: 0n },
  ...{ refunded: 0n, returned: 0n, fundedAt: now() - 48 * HOUR },
  ...{ captureStart: now() - HOUR, captureEnd: now() + 3 * HOUR },
  ...{ reference: null, description: null },
};

const agreed = (amount: bigint) => ({
  price: { currency: "EUR", amount: 5_700n, decimals: 2 },
  amount,
});

const notes = new Map([
  [
    payment.id,
    { description: "Candle holders × 3", reference: "1042", agreed: agreed(61_956_522n) },
  ],
]);

beforeEach(() => {
  isTable.now = true;
});

/** Renders a row. @returns its markup, and what a person reads of it, cell by cell */
function rowOf(
  fields: Partial<ListedPayment> = {},
  selection: Selection | null = null,
): { markup: string; cells: string[] } {
  const client = new QueryClient();
  client.setQueryData(checkoutNotesQuery("test", []).queryKey, notes);
  const markup = renderToString(
    <QueryClientProvider client={client}>
      <AppConfigContext value={config}>
        <PaymentTable
          payments={[{ ...payment, ...fields }]}
          onOpen={() => {}}
          onCustomer={() => {}}
          selection={selection}
        />
      </AppConfigContext>
    </QueryClientProvider>,
  );
  const cells = [...markup.matchAll(/<(td|li)\b.*?<\/\1>/gs)].map(([cell]) =>
    cell
      .replace(/<[^>]+>/g, "|")
      .replaceAll(/\|+/g, "|")
      .replaceAll("\u00a0", " ")
      .replaceAll("\u2060", ""),
  );
  return { markup, cells };
}

it("has the price with the coin below, the order's number with the goods below, and the end in words and time", () => {
  const { cells } = rowOf();
  const [state, amount, order, customer, chainName, , end] = cells;
  expect(state).toBe("|Ready|to capture|");
  expect(amount).toMatch(/^\|€57\.00\|61\.956522\|? \|?USDH\|$/);
  expect(order).toBe("|1042|Candle holders × 3|");
  expect(customer).toBe("|0x90F7…b906|");
  expect(chainName).toBe("|Local chain|");
  expect(end).toMatch(/^\|(2 h 59 min|3 h 0 min)\|\w+, \d\d:\d\d\|$/);
});

it("has no price for an amount that was not agreed for it", () => {
  expect(rowOf({ amount: 7_000_000n }).cells[1]).toMatch(/^\|7\.00\|? \|?USDH\|$/);
});

it("names what nobody described by its id, and what the record tells first", () => {
  expect(rowOf({ id: `0x${"b2".repeat(32)}` }).cells[2]).toBe("|0xb2b2…b2b2|");
  const told = { reference: "7", description: "Lamp" };
  expect(rowOf(told).cells[2]).toBe("|7|Lamp|");
});

it("never cuts a figure from its unit, however long it is", () => {
  const long = { token: inEther.terms.token, amount: 1_234_567_890_123n * 10n ** 18n + 1n };
  const { markup, cells } = rowOf(long);
  expect(cells[1]).toMatch(/1,234,567,890,123\.00…\|? \|?ETH/);
  const cell = /<td[^>]*text-end.*?<\/td>/s.exec(markup)?.[0] ?? "";
  expect(cell).toContain("wrap-anywhere");
  expect(cell).toContain("whitespace-normal");
  expect(cell).not.toMatch(/truncate|line-clamp|overflow-hidden/);
});

it("keeps its columns' widths, and leaves out chain, day and customer in this order where it is narrow", () => {
  const { markup } = rowOf();
  expect(markup).toContain("table-fixed");
  const heads = [...markup.matchAll(/<th\s[^>]*class="([^"]*)"[^>]*>([^<]*)</g)];
  expect(heads.map(([, , title]) => title)).toEqual([
    ...["Status", "Amount", "Order", "Customer", "Chain", "Paid", "Capture by"],
  ]);
  const from = Object.fromEntries(
    heads.map(([, names, title]) => [title, /@(\w+):table-cell/.exec(String(names))?.[1]]),
  );
  expect(from).toEqual({
    ...{ Status: undefined, Amount: undefined, Order: undefined, "Capture by": "md" },
    ...{ Chain: "4xl", Paid: "3xl", Customer: "2xl" },
  });
});

it("is red in the last six hours, amber in the last two days, and gone when it is over", () => {
  const endOf = (hours: number) =>
    /<time datetime="[^"]*" class="([^"]*)"/i.exec(
      rowOf({ captureEnd: now() + hours * HOUR, fundedAt: 0 })
        .markup.split("</time>")
        .at(-2) ?? "",
    )?.[1];
  expect(endOf(5)).toContain("text-danger");
  expect(endOf(47)).toContain("text-warn");
  expect(endOf(49)).not.toMatch(/text-(danger|warn)/);
  expect(rowOf({ captureEnd: now() - 1 }).cells.at(-1)).toBe("|");
  expect(rowOf({ captureEnd: now() - 1 }).cells[0]).toContain("Not collected");
});

it("is a list on a phone", () => {
  isTable.now = false;
  const { markup, cells } = rowOf();
  expect(markup).not.toContain("<table");
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatch(/1042.*Candle holders.*€57\.00.*Ready.*to capture.*h \d+ min/);
});

const boxesOf = (markup: string) =>
  [...markup.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => [
    /aria-label="([^"]*)"/.exec(box)?.[1],
    box.includes("checked"),
  ]);

it("has a box by the order's name in each row, and one for all, for whoever may act on several alone", () => {
  const selection: Selection = { has: () => true, set: () => {}, clear: () => {} };
  expect(boxesOf(rowOf({}, selection).markup)).toEqual([
    ["Select all that are shown", true],
    ["Select 1042", true],
  ]);
  const none = { ...selection, has: () => false };
  expect(boxesOf(rowOf({}, none).markup)).toEqual([
    ["Select all that are shown", false],
    ["Select 1042", false],
  ]);
  expect(boxesOf(rowOf().markup)).toEqual([]);
  isTable.now = false;
  expect(boxesOf(rowOf({}, selection).markup)).toEqual([["Select 1042", true]]);
  expect(boxesOf(rowOf().markup)).toEqual([]);
});

it.each<[string, Partial<ListedPayment>, boolean, boolean]>([
  ["one that is ready", {}, true, true],
  ["one that the customer still looks at", { captureStart: now() + HOUR }, false, true],
  ["one that never lapses", { captureEnd: null }, true, true],
  ["one whose time is over", { captureEnd: now() - 1 }, false, true],
  ["a disputed one", { status: "disputed", captureStart: null }, false, false],
  ["one of which nothing is held", { status: "captured", held: 0n }, false, false],
])("offers to capture and to return %s, as the list tells it", (_, fields, captures, returns) => {
  const one = { ...payment, ...fields };
  expect([canBe("capture", one, now()), canBe("void", one, now())]).toEqual([captures, returns]);
});
