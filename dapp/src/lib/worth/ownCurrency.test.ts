import { currencies } from "@handsel/protocol";
import { expect, it } from "vitest";
import { ownCurrencies } from "./ownCurrency.ts";

it.each([
  ["de", ["EUR", "USD"]],
  ["en-IE", ["EUR", "USD"]],
  ["ro-RO", ["EUR", "USD"]],
  ["en", ["USD", "EUR"]],
  ["en-GB", ["GBP", "EUR", "USD"]],
  ["de-CH", ["CHF", "EUR", "USD"]],
  ["de-LI", ["CHF", "EUR", "USD"]],
  ["ja", ["JPY", "USD", "EUR"]],
  ["ar-KW", ["KWD", "USD", "EUR"]],
  ["es-AR", ["USD", "EUR"]],

  ["en-EU", ["EUR", "USD"]],
  ["en-001", ["USD", "EUR"]],
  ["en-US@posix", ["USD", "EUR"]],
  ["", ["USD", "EUR"]],
])("somebody whose browser is in %j counts in %j", (language, codes) => {
  expect(ownCurrencies(language)).toEqual(codes);
});

it("names currencies that there are, each once", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const country of letters.flatMap((one) => letters.map((other) => one + other))) {
    const codes = ownCurrencies(`en-${country}`);
    expect(codes.filter((code) => code in currencies)).toEqual([...new Set(codes)]);
    expect(codes.length).toBeLessThanOrEqual(3);
  }
});
