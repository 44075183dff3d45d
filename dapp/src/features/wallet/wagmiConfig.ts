import { type Chain, http } from "viem";
import { type Config, createConfig, createStorage } from "wagmi";
import { injected } from "wagmi/connectors/injected";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { deviceStorage } from "../../lib/storage/deviceStorage.ts";
import { developmentWallet } from "./developmentWallet.ts";
import { ownWalletConnector } from "./ownWalletConnector.ts";

function toViemChain(chain: AppChain): Chain {
  return {
    id: chain.id,
    name: chain.name,
    testnet: !chain.livemode,
    nativeCurrency: chain.nativeCurrency,
    rpcUrls: { default: { http: [chain.rpcUrl] } },
  };
}

/**
 * Makes the wagmi configuration: chains, wallets announced by EIP-6963, and `window.ethereum` for a wallet that does not
 * announce itself.
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
      ownWalletConnector(config),
    ],
    pollingInterval: 1_000,
    storage: createStorage({ storage: deviceStorage, key: "handsel" }),
  });
}
