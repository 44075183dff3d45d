import { describe, expect, it } from "vitest";
import { dollar } from "../../testing/payment.ts";
import type { ConfigAnswer } from "../api/apiTypes.ts";
import { findToken, nativeSymbol } from "../chain/appChain.ts";
import { findChain, toAppConfig } from "./appConfig.ts";

const answer: ConfigAnswer = {
  public_url: "http://localhost:3000",
  subgraph_url: null,
  quote_public_key: "",
  chains: [
    {
      id: 31337,
      name: "Local chain",
      rpc_url: "http://127.0.0.1:8545",
      escrow: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      start_block: 3,
      confirmations: 1,
      tokens: [
        { ...dollar, authorization: { name: "Demo Dollar", version: "1" } },
        {
          symbol: "ETH",
          name: "Ether",
          address: `0x${"0".repeat(40)}`,
          decimals: 18,
          authorization: null,
        },
      ],
    },
  ],
  development_wallets: [{ name: "Demo customer", private_key: "0x01" }],
};

it("converts the relayer's configuration", () => {
  const config = toAppConfig(answer);
  const chain = findChain(config, 31337);
  expect(chain?.escrow).toEqual({ chainId: 31337, address: answer.chains[0]?.escrow });
  expect(findChain(config, 1)).toBeUndefined();
  expect(config.developmentWallets).toEqual([{ name: "Demo customer", privateKey: "0x01" }]);
  expect(nativeSymbol(config.chains[0])).toBe("ETH");
});

it("finds a coin however its address is written, and shows an unknown one in base units", () => {
  const [chain] = toAppConfig(answer).chains;
  expect(findToken(chain, dollar.address.toLowerCase()).symbol).toBe("USDH");
  expect(findToken(chain, `0x${"1".repeat(40)}`)).toMatchObject({
    decimals: 0,
    authorization: null,
  });
});

it("refuses a configuration without a chain, or with a text instead of an address", () => {
  expect(() => toAppConfig({ ...answer, chains: [] })).toThrow(RangeError);
  const [chain] = answer.chains;
  if (!chain) throw new Error("The answer has a chain.");
  expect(() => toAppConfig({ ...answer, chains: [{ ...chain, escrow: "escrow" }] })).toThrow(
    RangeError,
  );
});

describe("a configuration that would send money elsewhere:", () => {
  const [chain] = answer.chains;
  if (!chain) throw new Error("The answer has a chain.");
  const stranger = `0x${"1".repeat(40)}`;
  const [coin] = chain.tokens;
  if (!coin) throw new Error("The chain has a coin.");

  const forged: [string, Partial<typeof chain>][] = [
    ["another escrow", { escrow: stranger }],
    ["a chain without escrow", { id: 1 }],
    ["a coin that is not on the chain's list", { tokens: [{ ...coin, address: stranger }] }],
    ["a coin under another name", { tokens: [{ ...coin, symbol: "ETH" }] }],
    ["a coin with other decimals", { tokens: [{ ...coin, decimals: 2 }] }],
  ];
  it.each(forged)("%s is refused", (_, change) => {
    expect(() => toAppConfig({ ...answer, chains: [{ ...chain, ...change }] })).toThrow(RangeError);
  });
});
