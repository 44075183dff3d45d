import { escrowAddress } from "@handsel/protocol";
import { describe, expect, it } from "vitest";
import { dollar } from "../../testing/payment.ts";
import type { ConfigAnswer } from "../api/apiTypes.ts";
import { findToken, nativeSymbol } from "../chain/appChain.ts";
import { findChain, toAppConfig } from "./appConfig.ts";

const answer: ConfigAnswer = {
  public_url: "http://localhost:3000",
  quote_public_key: "",
  retired_quote_keys: [],
  chains: [
    {
      id: 31337,
      name: "Local chain",
      livemode: false,
      rpc_url: "http://127.0.0.1:8545",
      subgraph_url: "http://127.0.0.1:8000/subgraphs/name/handsel",
      explorer_url: null,
      escrow: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      eip712_domain: {
        name: "Handsel",
        version: "1",
        chainId: 31337,
        verifyingContract: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      },
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
  eip712_types: {},
  open_registration: false,
  development_wallets: [{ name: "Demo customer", private_key: "0x01", audience: "payer" }],
};

it("converts the relayer's configuration", () => {
  const config = toAppConfig(answer);
  const chain = findChain(config, 31337);
  expect(chain?.escrow).toEqual({ chainId: 31337, address: answer.chains[0]?.escrow });
  expect(chain?.subgraphUrl).toBe("http://127.0.0.1:8000/subgraphs/name/handsel");
  expect(findChain(config, 1)).toBeUndefined();
  expect(config.developmentWallets).toEqual([
    { name: "Demo customer", privateKey: "0x01", audience: "payer" },
  ]);
  expect(nativeSymbol(config.chains[0])).toBe("ETH");
});

it("finds a coin however its address is written, and shows an unknown one in base units", () => {
  const [chain] = toAppConfig(answer).chains;
  expect(findToken(chain, dollar.address.toLowerCase()).symbol).toBe("USDH");
  expect(findToken(chain, `0x${"1".repeat(40)}`)).toMatchObject({
    ...{ symbol: "0x1111…\u20601111", name: `0x${"1".repeat(40)}`, decimals: 0 },
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
    ["another escrow on a chain that the protocol does not list", { id: 424242 }],
    ["no escrow's address", { id: 424242, escrow: "" }],
    ["a coin under another name", { tokens: [{ ...coin, symbol: "ETH" }] }],
    ["a coin with other decimals", { tokens: [{ ...coin, decimals: 2 }] }],
  ];
  it.each(forged)("%s is refused", (_, change) => {
    expect(() => toAppConfig({ ...answer, chains: [{ ...chain, ...change }] })).toThrow(RangeError);
  });
});

describe("a chain that only the service's configuration names", () => {
  const [local] = answer.chains;
  if (!local) throw new Error("The answer has a chain.");
  const [coin, ether] = local.tokens;
  if (!coin || !ether) throw new Error("The chain has two coins.");
  const gold = { ...ether, symbol: "GLD", name: "Gold", decimals: 8 };
  const chain = { ...local, id: 424242, escrow: escrowAddress, tokens: [coin, gold] };

  it("has the escrow that is the same everywhere, and the service's coins", () => {
    const [taken] = toAppConfig({ ...answer, chains: [chain] }).chains;
    expect(taken.escrow).toEqual({ chainId: 424242, address: escrowAddress });
    expect(taken.tokens).toEqual([coin]);
  });

  it("pays for gas in the coin that the service names, or in Ether", () => {
    expect(toAppConfig({ ...answer, chains: [chain] }).chains[0].nativeCurrency).toMatchObject({
      symbol: "GLD",
      decimals: 8,
    });
    const [unnamed] = toAppConfig({ ...answer, chains: [{ ...chain, tokens: [coin] }] }).chains;
    expect(nativeSymbol(unnamed)).toBe("ETH");
  });
});
