import { currencies } from "@handsel/protocol";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Order, PaymentLink } from "../../lib/api/apiTypes.ts";
import { formatPrice, type OrderUnit, orderWriter } from "../../lib/money/formatPrice.ts";
import { linkPrice, linkText } from "../../lib/payment/agreed.ts";
import { OrderLines } from "./OrderLines.tsx";

const orderIn = (currency: string, unit_amount: string): Order => ({
  ...{ salt: `0x${"11".repeat(32)}`, description: "Mugs", currency },
  line_items: [{ name: "Mug", quantity: 5, unit_amount }],
  tax_lines: [{ name: "VAT", rate: "23", amount: unit_amount, included: false }],
});

describe("the lines of an order are written in the unit that it was priced in", () => {
  const units: [OrderUnit, string, each: string, line: string][] = [
    [{ kind: "token", symbol: "USDC", decimals: 6 }, "5000000", "5.00 USDC", "25.00 USDC"],
    [{ kind: "token", symbol: "USDC", decimals: 18 }, "5000000000000000000", "5.00 USDC", "25.00"],
    [
      { kind: "token", symbol: "ETH", decimals: 18 },
      "2500000000000000",
      "0.0025 ETH",
      "0.0125 ETH",
    ],
    [{ kind: "currency", symbol: "EUR", decimals: 2 }, "500", "€5.00", "€25.00"],
    [{ kind: "currency", symbol: "HUF", decimals: 2 }, "200000", "HUF 2,000.00", "HUF 10,000.00"],
  ];
  it.each(units)("%o, whichever coin pays it", (unit, amount, each, line) => {
    const order = orderIn(unit.symbol, amount);
    const html = renderToString(<OrderLines order={order} unit={unit} total="0.0125 ETH" />);
    const text = html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain(each);
    expect(text).toContain(line);
    expect(text).toContain("Total 0.0125 ETH");
    expect(orderWriter(unit)(BigInt(amount)).replace(/\s/g, " ")).toBe(each);
  });
});

describe("a price", () => {
  it.each(Object.entries(currencies))(
    "of a link in %s has the decimals that the service counts in",
    (currency, decimals) => {
      const amount = "100000";
      const order_unit: OrderUnit = { kind: "currency", symbol: currency, decimals };
      const link = { price: { currency, amount }, amount: null, order_unit } as PaymentLink;
      const digits = linkText(link).replace(/\D/g, "");
      expect(digits).toBe(amount);
      expect(Number(linkText(link).replace(/[^\d.]/g, ""))).toBe(1e5 / 10 ** decimals);
      expect(linkPrice(link)).toMatchObject({ decimals });
    },
  );

  it("in what is no currency of states is written all the same", () => {
    expect(formatPrice({ currency: "USDC", amount: 5_000_000n, decimals: 6 })).toMatch(
      /^5\.00.USDC$/,
    );
  });
});
