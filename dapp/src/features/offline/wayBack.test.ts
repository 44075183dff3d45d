import { expect, it } from "vitest";
import { wayBack } from "./wayBack.ts";

const origin = "https://pay.example";

it.each([
  ["/payment/1/0xab", "/payment/1/0xab"],
  ["/payment/1/0xab?checkout=cs_1", "/payment/1/0xab?checkout=cs_1"],
  ["/invite#in_7", "/invite#in_7"],
  ["/find?q=%23%2F%2Fx", "/find?q=%23%2F%2Fx"],
  ["/find?q=\u202ex y", "/find?q=%E2%80%AEx%20y"],
  ["/a/../help", "/help"],
])("the way back leads to a page of this site: %s", (from, to) => {
  expect(wayBack(`#${from}`, origin)).toBe(to);
});

it.each([
  "",
  "help",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/.//evil.example",
  "/a/..//evil.example",
  "//[",
  "/offline",
  "/offline?a#/offline",
  "/a/../offline",
])("it leads nowhere else, and not to where it begins: %j", (from) => {
  expect(wayBack(`#${from}`, origin)).toBe("/");
});

it("an address that is longer than any of this site's is not gone back to", () => {
  expect(wayBack(`#/${"x".repeat(2_000)}`, origin)).toBe("/");
});
