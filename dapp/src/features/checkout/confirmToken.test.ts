import { encodeAbiParameters, toFunctionSelector } from "viem";
import { expect, it } from "vitest";
import { type Config, createConfig, createConnector, http } from "wagmi";
import { connect } from "wagmi/actions";
import { chain, dollar, payer, terms } from "../../testing/payment.ts";
import { OfferForged } from "./acceptOffer.ts";
import { confirmToken } from "./confirmToken.ts";

const unlisted = { ...dollar, address: payer, symbol: "USDX" } as const;
const offer = { terms, token: unlisted, paymentId: `0x${"0".repeat(64)}` } as const;

/** A wallet on the chain, which knows one coin; nothing answers at the chain's own endpoint. */
async function connected(coin: { symbol: string; decimals: number }): Promise<Config> {
  const provider = {
    request: async ({ params }: { method: string; params: [{ data: string }] }) =>
      params[0].data === toFunctionSelector("symbol()")
        ? encodeAbiParameters([{ type: "string" }], [coin.symbol])
        : encodeAbiParameters([{ type: "uint8" }], [coin.decimals]),
  };
  const wallet = createConnector(() => ({
    ...{ id: "wallet", name: "Wallet", type: "test" },
    connect: async () => ({ accounts: [payer] as never, chainId: chain.id }),
    disconnect: async () => {},
    getAccounts: async () => [payer],
    getChainId: async () => chain.id,
    getProvider: async () => provider,
    isAuthorized: async () => true,
    onAccountsChanged() {},
    onChainChanged() {},
    onDisconnect() {},
  }));
  const { id, name, nativeCurrency, rpcUrl } = chain;
  const config: Config = createConfig({
    chains: [{ id, name, nativeCurrency, rpcUrls: { default: { http: [rpcUrl] } } }],
    transports: { [id]: http("http://127.0.0.1:1") },
    connectors: [wallet],
  });
  const [connector] = config.connectors;
  if (!connector) throw new Error("The wallet is not there.");
  await connect(config, { connector });
  return config;
}

const confirm = async (coin: { symbol: string; decimals: number }) =>
  confirmToken({ config: await connected(coin), chain, onPhase: () => {} }, offer);

it("takes a coin that its contract calls the same", async () => {
  await expect(confirm({ symbol: "USDX", decimals: 6 })).resolves.toBeUndefined();
});

it.each([
  ["another name", { symbol: "WBTC", decimals: 6 }],
  ["other decimals", { symbol: "USDX", decimals: 8 }],
])("refuses a coin that has %s in its contract", async (_, coin) => {
  await expect(confirm(coin)).rejects.toThrow(OfferForged);
});

it("asks nobody about a coin that the protocol lists", async () => {
  const config = await connected({ symbol: "WBTC", decimals: 8 });
  const listed = { ...offer, token: dollar };
  await expect(confirmToken({ config, chain, onPhase: () => {} }, listed)).resolves.toBeUndefined();
});
