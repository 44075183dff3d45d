import { expect, it } from "vitest";
import { chain } from "../../testing/payment.ts";
import { keyOf } from "../chain/coins.ts";
import { priceOf, priceProblem, unitNames, unitOf } from "./priceUnits.ts";

const dollar = keyOf({ chain_id: chain.id, token: "USDH" });
const ether = keyOf({ chain_id: chain.id, token: "ETH" });
const unit = (key: string) => unitOf(key, [chain]);

it("is asked in any coin, or any currency, each under a key that leads back to it", () => {
  const names = unitNames([chain]);
  expect(names[dollar]).toBe(`USDH on ${chain.name}`);
  expect(names.EUR).toBe("EUR – Euro");
  for (const key of Object.keys(names)) expect(unit(key).symbol).toBeTruthy();
  expect(() => unit(`${chain.id}:NONE`)).toThrow(RangeError);
});

it("is written in the smallest unit, with the coins to choose from where it is in a currency", () => {
  expect(priceOf("12.5", unit(dollar), [])).toEqual({
    ...{ chain_id: chain.id, token: "USDH", amount: "12500000" },
  });
  const price = { currency: "EUR", amount: "9500" };
  expect(priceOf("95", unit("EUR"), [])).toEqual({ price });
  expect(priceOf("95", unit("EUR"), [ether])).toEqual({
    ...{ price, accepts: [{ chain_id: chain.id, token: "ETH" }] },
  });
});

it("has no more decimals than its unit, and no more than the contract takes", () => {
  expect(priceProblem("95.00", unit("EUR"))).toBeNull();
  expect(priceProblem("95.001", unit("EUR"))).toBe("EUR has at most 2 decimals.");
  expect(priceProblem("95.001", unit(dollar))).toBeNull();
  expect(priceProblem(String(2n ** 104n), unit("JPY"))).not.toBeNull();
  expect(() => priceOf("much", unit("EUR"), [])).toThrow(RangeError);
});
