import { expect, it } from "vitest";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import { titleOf } from "./titleOf.ts";

function title(...names: string[]): string {
  const order = {
    ...{ description: "Order 1042", currency: "EUR", salt: `0x${"5".repeat(64)}` },
    line_items: names.map((name, index) => ({ name, quantity: index + 1, unit_amount: null })),
  };
  return titleOf({ title: "Order 1042", order } as unknown as PaidOrder);
}

it("is what was bought, and the shop's description only where it has no lines", () => {
  expect(title()).toBe("Order 1042");
  expect(title("Shipping", "Enamel mug")).toBe("Shipping, 2 × Enamel mug");
  expect(titleOf(null)).toBe("Payment");
});

it("names the first lines of a long order, and how many more there are", () => {
  expect(title("A", "B", "C", "D", "E")).toBe("A, 2 × B, 3 × C, and 2 more");
});
