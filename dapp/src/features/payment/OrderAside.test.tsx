import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import { dollar, terms } from "../../testing/payment.ts";
import { OrderLines } from "./OrderAside.tsx";

/** Two mugs of €10.00 with VAT of €4.60, included in their price or not. */
function linesWith(included: boolean): string {
  const order: PaidOrder = {
    ...{ checkoutId: "cs_1", title: "Order 1042", merchant: "Demo Shop", successUrl: null },
    order: {
      ...{ description: "Order 1042", currency: "EUR", salt: `0x${"5".repeat(64)}` },
      line_items: [{ name: "Enamel mug", quantity: 2, unit_amount: "1000" }],
      tax_lines: [{ name: "VAT", rate: "23", amount: "460", included }],
    },
    unit: { kind: "currency", symbol: "EUR", decimals: 2 },
    quote: {
      ...{ currency: "EUR", exponent: 2, price: included ? 2_000n : 2_460n, rate: "1" },
      ratedAt: "2026-11-02T12:00:00.000Z",
    },
    ...{ seller: null, brand: null, isSigned: true },
  };
  const html = renderToString(<OrderLines order={order} payment={{ terms }} token={dollar} />);
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the order on a payment's page", () => {
  it("lists the taxes that were added to its lines, so that they come to the total", () => {
    expect(linesWith(false)).toMatch(/2 × Enamel mug €20\.00 23 % VAT €4\.60 Total €24\.60$/);
  });

  it("says of the total which taxes are in it", () => {
    expect(linesWith(true)).toMatch(/2 × Enamel mug €20\.00 Total, 23 % VAT included €20\.00$/);
  });
});
