import { expect, it } from "vitest";
import type { Checkout } from "../lib/api/apiTypes.ts";
import { checkoutQuery } from "./checkout.ts";

/** Milliseconds until a checkout is asked for again, after so many answers that said this. */
function interval(answer: Pick<Checkout, "status" | "payment">, answers = 1): number | false {
  const { refetchInterval } = checkoutQuery("cs_1");
  if (typeof refetchInterval !== "function") throw new Error("The interval is fixed.");
  const state = { data: answer as Checkout, dataUpdateCount: 0, errorUpdateCount: 0 };
  const query = { state } as unknown as Parameters<typeof refetchInterval>[0];
  let next: number | false | undefined = false;
  for (let count = 1; count <= answers; count += 1) {
    state.dataUpdateCount = count;
    next = refetchInterval(query);
  }
  return next ?? false;
}

const payment = (confirmation: string) => ({ confirmation }) as Checkout["payment"];

it("is asked for while it can still be paid, ever more seldom", () => {
  expect(interval({ status: "open", payment: null })).toBe(3_000);
  expect(interval({ status: "processing", payment: null })).toBe(3_000);
  expect(interval({ status: "open", payment: null }, 20)).toBe(10_000);
});

it("is asked for until its payment is final, because a reorg can remove it", () => {
  expect(interval({ status: "paid", payment: payment("pending") })).toBe(3_000);
  expect(interval({ status: "paid", payment: payment("finalized") })).toBe(false);
});

it("is not asked for again when it ended unpaid", () => {
  expect(interval({ status: "expired", payment: null })).toBe(false);
});
