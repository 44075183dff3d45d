import { expect, it } from "vitest";
import { keyOf } from "../../lib/chain/coins.ts";
import { unitOf } from "../../lib/sale/priceUnits.ts";
import { chain } from "../../testing/payment.ts";
import { amountOf, press, shareOf } from "./keyed.ts";

const unit = (key: string) => unitOf(key, [chain]);
const dollar = unit(keyOf({ chain_id: chain.id, token: "USDH" }));
const type = (...keys: string[]) => keys.reduce(press, "");

it("fills digits from the right, without zeros before them, until no more fit", () => {
  expect(type("0", "00", "3", "9", "6", "0")).toBe("3960");
  expect(type("3", "9", "erase", "erase", "erase")).toBe("");
  expect(type(..."1234567890")).toBe("123456789");
  expect(type(..."12345678", "00")).toBe("12345678");
});

it("is worth what the unit's smallest is", () => {
  expect(amountOf("3960", unit("EUR"))).toBe(3_960n);
  expect(amountOf("3960", unit("JPY"))).toBe(3_960n);
  expect(amountOf("3960", unit("KWD"))).toBe(3_960n);
  expect(amountOf("3960", dollar)).toBe(39_600_000n);
  expect(amountOf("", dollar)).toBe(0n);
});

it("has tips that the keys could write, rounded to the nearest", () => {
  expect(shareOf(3_600n, 10n, unit("EUR"))).toBe(360n);
  expect(shareOf(1_050n, 5n, unit("EUR"))).toBe(53n);
  expect(shareOf(1_049n, 5n, unit("EUR"))).toBe(52n);
  expect(shareOf(10_490_000n, 5n, dollar)).toBe(520_000n);
});
