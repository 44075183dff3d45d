import type { Chain } from "viem";
import { expect, it } from "vitest";
import { createConfig, createStorage, http } from "wagmi";
import { connect, switchChain } from "wagmi/actions";
import { developmentWallet } from "./developmentWallet.ts";

const chainOf = (id: number, testnet: boolean): Chain => ({
  ...{ id, name: `Chain ${id}`, testnet },
  nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
  rpcUrls: { default: { http: ["http://127.0.0.1:1"] } },
});

const wallet = { name: "Demo", audience: "payer", privateKey: `0x${"11".repeat(32)}` } as const;

function configOf(...chains: [Chain, ...Chain[]]) {
  return createConfig({
    chains,
    transports: Object.fromEntries(chains.map(({ id }) => [id, http()])),
    connectors: [developmentWallet(wallet, 0)],
    multiInjectedProviderDiscovery: false,
    storage: createStorage({
      storage: { getItem: () => null, setItem() {}, removeItem() {} },
    }),
  });
}

async function connected(...chains: [Chain, ...Chain[]]) {
  const config = configOf(...chains);
  const [connector] = config.connectors;
  if (!connector) throw new Error("The wallet is missing.");
  return { config, connection: await connect(config, { connector }) };
}

it("is on a test chain, whichever the service names first", async () => {
  const { connection } = await connected(chainOf(1, false), chainOf(31337, true));
  expect(connection.chainId).toBe(31337);
});

it("goes to another test chain, and to no other", async () => {
  const { config } = await connected(chainOf(31337, true), chainOf(1, false), chainOf(84532, true));
  await switchChain(config, { chainId: 84532 });
  expect(config.state.chainId).toBe(84532);
  await expect(switchChain(config, { chainId: 1 })).rejects.toThrow(/test chains only/);
  expect(config.state.chainId).toBe(84532);
});

it("connects nowhere where all money is real", async () => {
  await expect(connected(chainOf(1, false))).rejects.toThrow(/test chains only/);
});
