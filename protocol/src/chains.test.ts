import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getAddress, isAddress, zeroAddress } from "viem";
import * as publicChains from "viem/chains";
import { describe, expect, test } from "vitest";
import {
  escrowAddress,
  handselChains,
  listedChains,
  listedToken,
  rpcUrlVariable,
  type Token,
} from "./index.ts";

const records = join(import.meta.dirname, "..", "deployments");

function expectDistinct(values: readonly unknown[]): void {
  expect(new Set(values).size, values.join(", ")).toBe(values.length);
}

function expectTokens(tokens: readonly Token[]): void {
  expectDistinct(tokens.map(({ symbol }) => symbol));
  expectDistinct(tokens.map(({ address }) => address.toLowerCase()));
  for (const token of tokens) {
    expect(getAddress(token.address)).toBe(token.address);
    if (token.address === zeroAddress) expect(token.authorization).toBeNull();
  }
}

describe("the table of chains", () => {
  test("names each chain once", () => {
    expectDistinct(listedChains.map(({ id }) => id));
    expectDistinct(listedChains.map(({ name }) => name));
    expectDistinct(listedChains.map(({ network }) => network));
    expectDistinct(listedChains.map(({ graphNetwork }) => graphNetwork));
  });

  test.each(listedChains)(
    "has coins of $name that cannot be confused",
    ({ tokens, nativeCurrency }) => {
      expectTokens(tokens);
      expectDistinct([nativeCurrency.symbol, ...tokens.map(({ symbol }) => symbol)]);
    },
  );

  test.each(listedChains)("has facts of $name that can be used", (listed) => {
    expect(listed.nativeCurrency.decimals).toBe(18);
    for (const { decimals, authorization } of listed.tokens) {
      expect(Number.isInteger(decimals) && decimals >= 0 && decimals <= 77).toBe(true);
      if (authorization) expect(authorization.name && authorization.version).not.toBe("");
    }
    if (listed.id === 31337) return expect(listed.explorerUrl).toBeNull();
    const known = Object.values(publicChains).find(({ id }) => id === listed.id);
    expect(listed.explorerUrl).toBe(known?.blockExplorers?.default.url);
  });

  test("gives each chain a variable of its own for its RPC URL", () => {
    expectDistinct(listedChains.map(rpcUrlVariable));
    expect(rpcUrlVariable({ network: "baseSepolia" })).toBe("BASE_SEPOLIA_RPC_URL");
  });
});

test("a coin is found by its address, however that is written", () => {
  const dollar = listedToken(31337, listedChains[0]?.tokens[0]?.address.toLowerCase() ?? "");
  expect(dollar?.symbol).toBe("USDH");
  expect(listedToken(31337, zeroAddress)).toMatchObject({ symbol: "ETH", decimals: 18 });
  expect(listedToken(1, dollar?.address ?? "")).toBeUndefined();
});

test("a listed chain with a record is one that Handsel is deployed on", () => {
  const recorded = readdirSync(records).map((name): { chainId: number } =>
    JSON.parse(readFileSync(join(records, name), "utf8")),
  );
  const ids = recorded.map(({ chainId }) => chainId);
  const listed = listedChains.map(({ id }) => id).filter((id) => ids.includes(id));
  expect([...handselChains.keys()]).toEqual(listed);
  for (const [id, { chain, escrow, tokens }] of handselChains) {
    expect(chain.id).toBe(id);
    expect(escrow.chainId).toBe(id);
    expect(isAddress(escrow.address)).toBe(true);
    expectTokens(tokens);
  }
});

test("the escrow's address on public chains is an address", () => {
  expect(getAddress(escrowAddress)).toBe(escrowAddress);
});
