import { expect, it } from "vitest";
import { toNarrowing } from "./narrowing.ts";

it("reads a text whole, as long as an order reference may be", () => {
  const reference = "x".repeat(200);
  expect(toNarrowing({ q: reference })).toEqual({ q: reference });
  expect(toNarrowing({ q: 1062 })).toEqual({ q: "1062" });
});

it("cuts a longer one to a text that an address can have", () => {
  const { q = "" } = toNarrowing({ q: `${"x".repeat(199)}🏺🏺` });
  expect(q).toHaveLength(200);
  expect(() => encodeURIComponent(q)).not.toThrow();
});

it.each([[{ toString: 1 }], [["1062"]], [null], [true], [" "]])("reads no text of %j", (q) => {
  expect(toNarrowing({ q })).toEqual({});
});
