import { expect, it } from "vitest";
import type { CheckoutOption } from "../../lib/api/apiTypes.ts";
import { sortChoices } from "./useChoices.ts";

const option = (offer_id: string, amount = "100") => ({ offer_id, amount }) as CheckoutOption;
const [two, one, other] = [option("two"), option("one"), option("other")];
const steps = ({ offer_id }: CheckoutOption) => (offer_id === "two" ? 2 : 1);
const sorted = (balances: readonly (bigint | undefined)[]) =>
  sortChoices([two, one, other], balances, steps).map(({ offer_id }) => offer_id);

it("puts the coin with the fewest steps first, and keeps the merchant's order of equals", () => {
  expect(sorted([undefined, undefined, undefined])).toEqual(["one", "other", "two"]);
  expect(sorted([100n, 100n, 100n])).toEqual(["one", "other", "two"]);
});

it("puts a coin of which the wallet has too little last, however few its steps", () => {
  expect(sorted([100n, 99n, undefined])).toEqual(["other", "two", "one"]);
});
