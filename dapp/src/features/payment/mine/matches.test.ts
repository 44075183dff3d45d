import { expect, it } from "vitest";
import { payerPayment } from "../../../testing/payerPayment.ts";
import { chain, merchant, payee } from "../../../testing/payment.ts";
import { matches } from "./matches.ts";

const payment = payerPayment({}, { amount: 1_234_500_000n });
const name = { title: "2 × Café mug", shop: "Tasse & Söhne", checkoutId: "cs_abc" };

it.each([
  ...["mug", "CAFE", "söhne", "sohne", "2 mug", "mug tasse", "1234.5", "1,234.50", "USDH", "usdh"],
  ...[merchant, merchant.slice(0, 8).toLowerCase(), payee, payment.id, payment.transaction],
  ...[payment.escrow, chain.name, "cs_abc", "mug local", "  mug  "],
])("is found by %s", (text) => {
  expect(matches(payment, chain, name, text)).toBe(true);
});

it.each(["lamp", "mug lamp", "1234.6", "0x00000000"])("is not found by %s", (text) => {
  expect(matches(payment, chain, name, text)).toBe(false);
});

it("is found by what the chain tells while nobody tells its name", () => {
  expect(matches(payment, chain, undefined, "1234.5 usdh")).toBe(true);
  expect(matches(payment, chain, undefined, "mug")).toBe(false);
});
