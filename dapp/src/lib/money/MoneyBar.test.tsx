import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AgreedPriceContext } from "./agreedPrice.ts";
import { MoneyBar, type MoneyPart, places } from "./MoneyBar.tsx";

const usdc = { symbol: "USDC", decimals: 6 };
const part = (label: string, value: bigint, more: Partial<MoneyPart> = {}): MoneyPart => ({
  ...{ hue: "held", label, value },
  ...more,
});

describe("places", () => {
  it("puts parts side by side, to scale and without a rest", () => {
    const [one, two] = places([75n, 25n]);
    expect(one?.x).toBe(0);
    expect(Math.round(one?.width ?? 0)).toBe(747);
    expect(two?.x).toBeCloseTo((one?.width ?? 0) + 5);
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(1000);
  });

  it("draws the least part wide enough to see, whatever the total", () => {
    const drawn = places([1n, 10n ** 30n, 1n]);
    expect(Math.min(...drawn.map(({ width }) => width))).toBeGreaterThan(9);
    expect((drawn.at(-1)?.x ?? 0) + (drawn.at(-1)?.width ?? 0)).toBeCloseTo(1000);
  });

  it("draws nothing of nothing", () => {
    expect(places([])).toEqual([]);
    expect(places([0n])).toEqual([]);
  });
});

it("draws parts with money in them, and lists all with the total", () => {
  const markup = renderToStaticMarkup(
    <MoneyBar
      parts={[
        part("Held", 15_000_000n),
        part("Paid out", 10_000_000n, { hue: "paid" }),
        part("of it commission", 100_000n, { hue: "paid", isIncluded: true }),
        part("Returned", 0n, { hue: "returned" }),
      ]}
      unit={usdc}
      total={{ label: "Paid", value: 25_000_000n }}
    />,
  );
  expect(markup).toContain('aria-label="Held: 15.00\u00a0USDC, Paid out: 10.00\u00a0USDC"');
  expect(markup.match(/<rect/g)).toHaveLength(2);
  expect(markup.match(/<dt/g)).toHaveLength(5);
});

it("shows each part and the total at the price that was agreed too", () => {
  const agreed = { price: { currency: "EUR", amount: 2_000n, decimals: 2 }, amount: 30_000_000n };
  const markup = renderToStaticMarkup(
    <AgreedPriceContext value={agreed}>
      <MoneyBar
        parts={[
          part("You", 10_000_000n),
          part("Shop", 20_000_000n),
          part("of it commission", 200_000n, { isIncluded: true }),
        ]}
        unit={usdc}
        total={{ label: "Held", value: 30_000_000n }}
      />
    </AgreedPriceContext>,
  );
  expect(markup.match(/€[\d.]+/g)).toEqual(["€6.67", "€13.33", "€0.13", "€20.00"]);
});
