import { CSV_MARK, csvLine } from "@handsel/protocol";
import { expect, it } from "vitest";
import { readCsv } from "./readCsv.ts";

const rows = [
  ["id", "description", "empty", "last"],
  ["1", 'Mug, "speckled"\r\nfor two; or one', "", "x"],
  ["2", "", "", ""],
];

it("gives the cells that were written, and each line as it stands", () => {
  const written = rows.map(csvLine);
  const lines = readCsv(CSV_MARK + written.join(""));
  expect(lines.map(({ cells }) => cells)).toEqual(rows);
  expect(lines.map(({ text }) => text)).toEqual([CSV_MARK + written[0], ...written.slice(1)]);
});

it("has no line for what ends the last one, and one for what does not end", () => {
  expect(readCsv("")).toEqual([]);
  expect(readCsv("a,b\r\n1,")).toMatchObject([{ cells: ["a", "b"] }, { cells: ["1", ""] }]);
});
