import { randomNumbers } from "@handsel/services/randomNumbers";
import { expect, it } from "vitest";
import { type AgreedPrice, priceOfPart, pricesOfParts } from "./agreedPrice.ts";

const agreed: AgreedPrice = {
  price: { currency: "EUR", amount: 2_500n, decimals: 2 },
  amount: 27_780_000n,
};

it("is the whole price for the whole amount, and a part for a part", () => {
  expect(priceOfPart(agreed, agreed.amount)).toEqual(agreed.price);
  expect(priceOfPart(agreed, 11_000_000n).amount).toBe(990n);
  expect(priceOfPart(agreed, 0n).amount).toBe(0n);
});

it("adds up to the cent, whichever the parts", () => {
  const random = randomNumbers(7);
  for (let nth = 0; nth < 1_000; nth += 1) {
    const first = BigInt(Math.floor(random() * 27_780_001));
    const second = BigInt(Math.floor(random() * Number(agreed.amount - first)));
    const prices = pricesOfParts(agreed, [first, second, agreed.amount - first - second]);
    expect(prices.reduce((sum, { amount }) => sum + amount, 0n)).toBe(2_500n);
    expect(prices.every(({ amount }) => amount >= 0n)).toBe(true);
  }
});
