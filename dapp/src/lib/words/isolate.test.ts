import { expect, it } from "vitest";
import { isolate } from "./isolate.ts";

it.each([
  ["a name", "Demo Shop", "\u2068Demo Shop\u2069"],
  ["a name from right to left", "متجر", "\u2068متجر\u2069"],
  ["one that turns what follows", "Shop\u202Egnp.exe", "\u2068Shopgnp.exe\u2069"],
  ["one that leaves its isolation", "Shop\u2069\u2067", "\u2068Shop\u2069"],
  ["emoji", "🛍️ Shop", "\u2068🛍️ Shop\u2069"],
])("keeps %s to itself", (_, text, isolated) => {
  expect(isolate(text)).toBe(isolated);
});
