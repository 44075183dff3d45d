import { paymentStatuses } from "@handsel/protocol";
import { expect, it } from "vitest";
import { matchesFilter, statusFilters, toStatusFilter } from "./statusFilter.ts";

it("puts every status of a paid payment into exactly one group", () => {
  const groups = statusFilters.filter((filter) => filter !== "all");
  for (const status of paymentStatuses) {
    const count = groups.filter((filter) => matchesFilter(status, filter)).length;
    expect(count, status).toBe(status === "none" ? 0 : 1);
    expect(matchesFilter(status, "all")).toBe(true);
  }
});

it("takes only its own names from an address", () => {
  expect(toStatusFilter("held")).toBe("held");
  expect(toStatusFilter("constructor")).toBeUndefined();
  expect(toStatusFilter(1)).toBeUndefined();
});
