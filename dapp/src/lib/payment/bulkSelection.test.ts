import { beforeEach, expect, it, vi } from "vitest";

const id = `0x${"a1".repeat(32)}` as const;
const payments = [{ id, chainId: 1 }];
const selection = { store: "st_1", mode: "test", payments } as const;
const key = "handsel.bulk";

/** What this tab keeps; null: the browser has blocked it. */
let tab: Map<string, string> | null;

beforeEach(() => {
  vi.resetModules();
  tab = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (name: string) => open().get(name) ?? null,
    setItem: (name: string, text: string) => open().set(name, text),
  });
});

function open(): Map<string, string> {
  if (tab === null) throw new Error("Blocked.");
  return tab;
}

/** The module as after a reload of the page. */
const load = () => import("./bulkSelection.ts");

it("keeps what was chosen over a reload, for its store and mode alone", async () => {
  (await load()).keepSelection(selection);
  vi.resetModules();
  const { chosenIn } = await load();
  expect(chosenIn("st_1", "test")).toEqual(payments);
  expect(chosenIn("st_2", "test")).toEqual([]);
  expect(chosenIn("st_1", "live")).toEqual([]);
});

it("keeps it until the page is left where storage is blocked", async () => {
  tab = null;
  const { keepSelection, chosenIn } = await load();
  expect(chosenIn("st_1", "test")).toEqual([]);
  keepSelection(selection);
  expect(chosenIn("st_1", "test")).toEqual(payments);
});

it.each([
  "{",
  "null",
  "[]",
  JSON.stringify({ ...selection, payments: "x" }),
  JSON.stringify({
    ...selection,
    payments: [null, { id: "0x1", chainId: 1 }, { id, chainId: "1" }],
  }),
])("leaves out what is no selection: %s", async (text) => {
  open().set(key, text);
  expect((await load()).chosenIn("st_1", "test")).toEqual([]);
});
