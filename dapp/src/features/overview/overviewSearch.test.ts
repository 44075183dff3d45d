import { expect, it } from "vitest";
import { toOverviewSearch } from "./overviewSearch.ts";

it("reads the period and the coin, and takes nothing else of an address", () => {
  expect(toOverviewSearch({ days: 90, in: "31337-0xab", more: 1 })).toEqual({
    ...{ days: 90, in: "31337-0xab" },
  });
  for (const days of [undefined, 8, "7", null, {}]) {
    expect(toOverviewSearch({ days, in: 3 })).toEqual({ days: 30 });
  }
});
