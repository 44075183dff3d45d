import { expect, it } from "vitest";
import { goals } from "./goals.ts";

const names = (text: string) => goals(text).map(({ label }) => label);

it("offers every page before anything is typed", () => {
  expect(names("")).toContain("Payments");
  expect(names("  ")).toEqual(names(""));
});

it("finds a page by part of its name, whatever the capitals and marks", () => {
  expect(names("SETT")).toEqual(["Settings"]);
  expect(names("dévelo")).toEqual(["Developers"]);
  expect(names("no such page")).toEqual([]);
});
