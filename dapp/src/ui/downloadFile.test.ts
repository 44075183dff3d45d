import { CSV_MARK } from "@handsel/protocol";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { downloadFile } from "./downloadFile.ts";

let saved: Blob | undefined;

beforeEach(() => {
  vi.stubGlobal("document", { createElement: () => ({ click: () => {} }) });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved = blob as Blob;
    return "blob:";
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const bytes = async () => Buffer.from(await (saved as Blob).arrayBuffer()).toString("utf8");

it.each([
  ["lost its mark on the way", "id\r\n"],
  ["has it", `${CSV_MARK}id\r\n`],
])("marks the encoding of a table once, where it %s", async (_, content) => {
  downloadFile("payments.csv", "text/csv", content);
  expect(await bytes()).toBe(`${CSV_MARK}id\r\n`);
});

it("marks nothing else", async () => {
  downloadFile("wallet.json", "application/json", "{}");
  expect(await bytes()).toBe("{}");
});
