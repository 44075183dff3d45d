import { expect, it } from "vitest";
import { isLimit, limitsText, limitText, readLimits } from "./limits.ts";

const usdc = { chainId: 8453, chain: "Base", symbol: "USDC", decimals: 6 };
const ether = { chainId: 8453, chain: "Base", symbol: "ETH", decimals: 18 };
const coins = [usdc, ether];
const gone = { chain_id: 1, token: "DAI", amount: "7" };

it("keeps what was not touched, and the limits of coins that the service has no more", () => {
  const before = [gone, { chain_id: 8453, token: "USDC", amount: "49900000" }];
  const typed = coins.map((coin) => limitText(before, coin));
  expect(typed).toEqual(["49.9", ""]);
  expect(readLimits(typed, coins, before)).toEqual(before);
  expect(limitsText(before, coins)).toBe("49.9 USDC");
});

it("takes a limit away, and a limit of nothing as one", () => {
  const before = [{ chain_id: 8453, token: "USDC", amount: "1" }];
  expect(readLimits(["", "0"], coins, before)).toEqual([
    { chain_id: 8453, token: "ETH", amount: "0" },
  ]);
});

it("refuses what is no amount of the coin", () => {
  expect(isLimit(usdc)("12.5")).toBe(true);
  expect(isLimit(usdc)(" ")).toBe(true);
  expect(isLimit(usdc)("much")).toEqual(expect.any(String));
  expect(isLimit(usdc)("0.0000001")).toEqual(expect.any(String));
});
