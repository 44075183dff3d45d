import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { formatAmount } from "./amounts.ts";
import { Money } from "./Money.tsx";
import { aboutAmount, shortAmount } from "./shortAmount.ts";

const usdc = { symbol: "USDC", decimals: 6 };
const ether = { symbol: "ETH", decimals: 18 };

/** Returns what a person reads. */
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");

describe("aboutAmount", () => {
  it.each([
    [62_624_590_000_000n, 18, "0.0000627"],
    [62_600_000_000_000n, 18, "0.0000626"],
    [999_999n, 6, "1.00"],
    [12_341_000_000n, 6, "12,400.00"],
    [7n, 0, "7"],
    [0n, 18, "0.00"],
  ])("writes %s of %s decimals as %s", (value, decimals, text) => {
    expect(aboutAmount(value, decimals)).toBe(text);
  });
});

describe("shortAmount", () => {
  it.each([
    [25_000_000n, 6, "25.00"],
    [1_234_567_890_123n, 6, "1,234,567.890123"],
    [1_000_000_000_000_000_000n, 18, "1.00"],
    [1_123_456_789_012_345_678n, 18, "1.123456…"],
    [1_999_999_999_999_999_999n, 18, "1.999999…"],
    [123_456_789n, 18, "0.000000000123456…"],
    [1n, 18, "0.000000000000000001"],
    [0n, 18, "0.00"],
    [7n, 0, "7"],
    [1n, 30, `0.${"0".repeat(29)}1`],
    [-1_123_456_789_012_345_678n, 18, "−1.123456…"],
    [10n ** 41n + 1n, 18, "100,000,000,000,000,000,000,000.00…"],
  ])("writes %s of %s decimals as %s", (value, decimals, text) => {
    expect(shortAmount(value, decimals)).toBe(text);
  });

  it("never shows more than there is, and marks what it leaves out", () => {
    for (let decimals = 0; decimals <= 30; decimals += 1) {
      for (const value of [1n, 99n, 123_456_789n, 999_999_999_999_999_999n, 10n ** 24n - 1n]) {
        const short = shortAmount(value, decimals);
        const exact = formatAmount(value, decimals);
        if (short.endsWith("…")) expect(exact.startsWith(short.slice(0, -1))).toBe(true);
        else expect(short).toBe(exact);
      }
    }
  });
});

describe("Money", () => {
  it("writes an amount that it shows in full as text alone", () => {
    const markup = renderToStaticMarkup(<Money value={25_000_000n} unit={usdc} />);
    expect(textOf(markup)).toBe("25.00 USDC");
    expect(markup).not.toContain("button");
  });

  it("gives the exact amount to focus and press where decimals are left out", () => {
    const markup = renderToStaticMarkup(<Money value={1_123_456_789_012_345_678n} unit={ether} />);
    expect(textOf(markup)).toBe("1.123456… ETHExactly 1.123456789012345678 ETH. Press to copy.");
    expect(markup).toMatch(/^<button type="button"/);
  });

  it("puts what was agreed first, in its currency", () => {
    const price = { currency: "EUR", amount: 2500n, decimals: 2 };
    const markup = renderToStaticMarkup(
      <Money value={27_780_000n} unit={usdc} price={price} large />,
    );
    expect(textOf(markup)).toBe("€25.0027.78 USDC");
  });

  it.each([
    [{ currency: "JPY", amount: 2500n, decimals: 0 }, "JP¥2,500"],
    [{ currency: "KWD", amount: 2500n, decimals: 3 }, "KWD 2.500"],
    [{ currency: "HUF", amount: 2500n, decimals: 0 }, "HUF 2,500"],
    [{ currency: "USD", amount: 10n ** 20n + 1n, decimals: 2 }, "US$1,000,000,000,000,000,000.01"],
  ])("writes a price exactly, with its currency's decimals: %s", (price, text) => {
    expect(textOf(renderToStaticMarkup(<Money value={0n} unit={usdc} price={price} />))).toBe(
      `${text}0.00 USDC`,
    );
  });

  it("isolates a coin's name from the direction of the text around it", () => {
    const markup = renderToStaticMarkup(
      <Money value={1n} unit={{ symbol: "عملة", decimals: 0 }} />,
    );
    expect(markup).toContain("<bdi>عملة</bdi>");
  });

  it("breaks before the unit; figures only if a phone has no room for them", () => {
    const markup = (value: bigint) =>
      renderToStaticMarkup(<Money value={value} unit={{ ...usdc, decimals: 0 }} large />);
    expect(markup(10n ** 18n)).toMatch(/text-lg.*whitespace-nowrap.*<\/bdi> <bdi/);
    expect(markup(10n ** 23n)).toContain('<bdi class="wrap-anywhere">100,000,');
  });
});
