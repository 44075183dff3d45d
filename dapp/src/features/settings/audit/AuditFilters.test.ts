import { expect, it } from "vitest";
import { filterOf } from "./AuditFilters.tsx";

const nothing = { kind: "all", value: "", from: "", until: "" } as const;

it("asks for everything while nothing is chosen, and leaves out what is empty", () => {
  expect(filterOf(nothing)).toEqual({});
  expect(filterOf({ ...nothing, value: "x" })).toEqual({});
  expect(filterOf({ ...nothing, kind: "subject", value: " " })).toEqual({});
});

it("asks for whole days, the last one included", () => {
  const { created_from, created_until } = filterOf({
    ...{ ...nothing, kind: "subject", value: " key_1 ", from: "2026-11-02", until: "2026-11-02" },
  });
  expect(Date.parse(created_until ?? "") - Date.parse(created_from ?? "")).toBe(86_400_000);
  expect(filterOf({ ...nothing, kind: "subject", value: " key_1 " })).toEqual({ subject: "key_1" });
});
