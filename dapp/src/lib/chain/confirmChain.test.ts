import type { Token } from "@handsel/protocol";
import { encodeAbiParameters, toFunctionSelector } from "viem";
import { expect, it } from "vitest";
import { type Config, createConfig, createConnector, http } from "wagmi";
import { connect } from "wagmi/actions";
import { chain, dollar, payer } from "../../testing/payment.ts";
import type { AppChain } from "./appChain.ts";
import { ChainMisdescribed, confirmChain } from "./confirmChain.ts";
import { ensureChain, WrongChain } from "./sendCall.ts";

const unlisted = { ...dollar, address: payer, symbol: "USDX" } as const;
const recorded = { ...chain, tokens: [...chain.tokens, unlisted] };
const unrecorded = { ...recorded, id: 424242 };

interface Wallet {
  coin: { symbol: string; decimals: number };
  /** The escrow's code. */
  code: string;
  /** Chain that the wallet is on. */
  chainId: number;
  /** Methods that the wallet was asked for. */
  asked: string[];
}

/** A wallet that cannot change its chain; nothing answers at the chain's own endpoint. */
async function connected(changes: Partial<Wallet> = {}): Promise<Config> {
  const wallet = { coin: unlisted, code: "0x60", chainId: chain.id, asked: [], ...changes };
  const { coin, code, chainId, asked } = wallet as Wallet;
  const request = async ({ method, params }: { method: string; params: [{ data?: string }] }) => {
    asked.push(method);
    if (method === "eth_getCode") return code;
    if (method !== "eth_call") throw Object.assign(new Error("unknown chain"), { code: 4902 });
    return params[0].data === toFunctionSelector("symbol()")
      ? encodeAbiParameters([{ type: "string" }], [coin.symbol])
      : encodeAbiParameters([{ type: "uint8" }], [coin.decimals]);
  };
  const connector = createConnector(() => ({
    ...{ id: "wallet", name: "Wallet", type: "test" },
    connect: async () => ({ accounts: [payer] as never, chainId }),
    disconnect: async () => {},
    getAccounts: async () => [payer],
    getChainId: async () => chainId,
    getProvider: async () => ({ request }),
    isAuthorized: async () => true,
    onAccountsChanged() {},
    onChainChanged() {},
    onDisconnect() {},
  }));
  const { name, nativeCurrency, rpcUrl } = chain;
  const rpcUrls = { default: { http: [rpcUrl] } };
  const config: Config = createConfig({
    chains: [
      { id: recorded.id, name, nativeCurrency, rpcUrls },
      { id: unrecorded.id, name, nativeCurrency, rpcUrls },
    ],
    transports: {
      [recorded.id]: http("http://127.0.0.1:1"),
      [unrecorded.id]: http("http://127.0.0.1:1"),
    },
    connectors: [connector],
  });
  const [made] = config.connectors;
  if (!made) throw new Error("The wallet is not there.");
  await connect(config, { connector: made });
  return config;
}

async function confirm(wallet: Partial<Wallet>, on: AppChain = recorded, token: Token = unlisted) {
  return confirmChain(await connected(wallet), on, token, payer, () => {});
}

it("takes a coin that its contract calls the same", async () => {
  await expect(confirm({})).resolves.toBeUndefined();
  await expect(confirm({ chainId: unrecorded.id }, unrecorded)).resolves.toBeUndefined();
});

it.each([
  ["another name", { symbol: "WBTC", decimals: 6 }],
  ["other decimals", { symbol: "USDX", decimals: 8 }],
])("refuses a coin that has %s in its contract", async (_, coin) => {
  await expect(confirm({ coin })).rejects.toThrow(ChainMisdescribed);
});

it("refuses a chain without a record where no contract stands at the escrow's address", async () => {
  const wallet = { chainId: unrecorded.id, code: "0x" };
  await expect(confirm(wallet, unrecorded)).rejects.toThrow(ChainMisdescribed);
});

it("asks nobody about a coin that the protocol lists", async () => {
  const asked: string[] = [];
  await expect(confirm({ asked }, recorded, dollar)).resolves.toBeUndefined();
  expect(asked).toEqual([]);
});

it("asks no contract about a coin that nobody names", async () => {
  const coin = { symbol: "WBTC", decimals: 8 };
  await expect(confirm({ coin }, chain)).resolves.toBeUndefined();
});

it("never gives the relayer's endpoint of a chain without a record to the wallet", async () => {
  const asked: string[] = [];
  const config = await connected({ asked });
  await expect(ensureChain(config, unrecorded.id, () => {})).rejects.toThrow(WrongChain);
  expect(asked).toEqual(["wallet_switchEthereumChain"]);
});
