import { expect, it } from "vitest";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { paidAt } from "./paidAt.ts";

const state = { held: 1n, refundable: 0n, clock: 2_000 };
const payment = { funded_at: "1970-01-01T00:16:40.000Z" } as NonNullable<Checkout["payment"]>;
const seen = { payment_id: "0xAA", payment };

it("stays the time of the payment after a dispute has moved the contract's clock", () => {
  expect(paidAt(seen, "0xaa", { ...state, stage: "disputed" })).toBe(1_000);
  expect(paidAt(seen, "0xaa", { ...state, stage: "settled" })).toBe(1_000);
});

it("is the contract's clock while nobody else tells, and there was no dispute", () => {
  const unseen = { payment_id: null, payment: null };
  expect(paidAt(unseen, "0xaa", { ...state, stage: "held" })).toBe(2_000);
  expect(paidAt({ ...seen, payment_id: "0xbb" }, "0xaa", { ...state, stage: "held" })).toBe(2_000);
  expect(paidAt(unseen, "0xaa", { ...state, stage: "disputed" })).toBe(null);
  expect(paidAt(unseen, "0xaa", { ...state, stage: "settled" })).toBe(null);
});
