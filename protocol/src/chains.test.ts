import { isAddress, zeroAddress } from "viem";
import { expect, test } from "vitest";
import { handselChains } from "./index.ts";

test("every chain knows its escrow, and its tokens are distinct", () => {
  expect(handselChains.size).toBeGreaterThan(0);
  for (const [id, { chain, escrow, tokens }] of handselChains) {
    expect(chain.id).toBe(id);
    expect(escrow.chainId).toBe(id);
    expect(isAddress(escrow.address)).toBe(true);
    expect(new Set(tokens.map(({ symbol }) => symbol)).size).toBe(tokens.length);
    expect(new Set(tokens.map(({ address }) => address)).size).toBe(tokens.length);
    for (const token of tokens) {
      expect(isAddress(token.address)).toBe(true);
      if (token.address === zeroAddress) expect(token.authorization).toBeNull();
    }
  }
});
