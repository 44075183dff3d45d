import type { Address } from "viem";
import { createConnector } from "wagmi";
import type { DevelopmentWalletConfig } from "../../lib/config/appConfig.ts";

/** Connector type of development wallets. */
export const developmentWalletType = "development";

interface Provider {
  request(request: { method: string; params?: unknown }): Promise<unknown>;
}

/**
 * Makes a connector of a development wallet. The key comes from the relayer's public configuration; the code that signs
 * is loaded on first use.
 */
export function developmentWallet(wallet: DevelopmentWalletConfig, index: number) {
  const id = `development-${index}`;
  return createConnector<Provider, Record<string, unknown>, Record<string, boolean>>((config) => {
    const chain = config.chains[0];
    const marker = `${id}.connected`;
    const provider: Provider = {
      request: async (request) => {
        const { requestDevelopmentWallet } = await import("./developmentProvider.ts");
        return requestDevelopmentWallet(wallet.privateKey, chain, request);
      },
    };
    const accounts = async () =>
      (await provider.request({ method: "eth_accounts" })) as readonly Address[];

    return {
      id,
      name: wallet.name,
      type: developmentWalletType,
      async connect() {
        await config.storage?.setItem(marker, true);
        return { accounts: (await accounts()) as never, chainId: chain.id };
      },
      async disconnect() {
        await config.storage?.removeItem(marker);
      },
      getAccounts: accounts,
      getChainId: async () => chain.id,
      getProvider: async () => provider,
      isAuthorized: async () => Boolean(await config.storage?.getItem(marker)),
      onAccountsChanged() {},
      onChainChanged() {},
      onDisconnect() {
        config.emitter.emit("disconnect");
      },
    };
  });
}
