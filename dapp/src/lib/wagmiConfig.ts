import { type Chain, http } from "viem";
import { type Config, createConfig, createStorage } from "wagmi";
import { injected } from "wagmi/connectors/injected";
import { developmentWallet } from "../features/wallet/developmentWallet.ts";
import type { AppConfig, ChainConfig } from "./appConfig.ts";

function toViemChain(chain: ChainConfig): Chain {
  return {
    id: chain.id,
    name: chain.name,
    nativeCurrency: chain.nativeCurrency,
    rpcUrls: { default: { http: [chain.rpcUrl] } },
  };
}

/**
 * How the app talks to chains and wallets. Wallets announce themselves by EIP-6963; the plain injected one is only for
 * browsers whose wallet does not.
 */
export function createWagmiConfig(config: AppConfig): Config {
  const [first, ...others] = config.chains;
  return createConfig({
    chains: [toViemChain(first), ...others.map(toViemChain)],
    transports: Object.fromEntries(
      config.chains.map((chain) => [
        chain.id,
        http(chain.rpcUrl, { batch: { wait: 0 }, retryCount: 1, timeout: 8_000 }),
      ]),
    ),
    connectors: [
      ...config.developmentWallets.map((wallet, index) => developmentWallet(wallet, index)),
      injected(),
    ],
    pollingInterval: 1_000,
    storage: createStorage({ storage: localStorage, key: "handsel" }),
  });
}
