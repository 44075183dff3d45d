import { type Address, type Chain, SwitchChainError } from "viem";
import { createConnector } from "wagmi";
import type { Audience, DevelopmentWalletConfig } from "../../lib/config/appConfig.ts";

/** Connector type of development wallets. */
export const developmentWalletType = "development";

/** Returns whose a development wallet is, by its connector's id. */
export function audienceOf(id: string): Audience {
  return id.split("-")[1] as Audience;
}

interface Provider {
  request(request: { method: string; params?: unknown }): Promise<unknown>;
}

/**
 * Makes a connector of a development wallet. The key comes from the relayer's public configuration; the code that signs
 * is loaded on first use.
 */
export function developmentWallet(wallet: DevelopmentWalletConfig, index: number) {
  const id = `development-${wallet.audience}-${index}`;
  return createConnector<Provider, Record<string, unknown>, Record<string, boolean>>((config) => {
    let chosen: Chain | undefined;
    const current = () => chosen ?? testChain(config.chains);
    const marker = `${id}.connected`;
    const provider: Provider = {
      request: async (request) => {
        const { requestDevelopmentWallet } = await import("./developmentProvider.ts");
        return requestDevelopmentWallet(wallet.privateKey, current(), request);
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
        return { accounts: (await accounts()) as never, chainId: current().id };
      },
      async disconnect() {
        await config.storage?.removeItem(marker);
      },
      getAccounts: accounts,
      getChainId: async () => current().id,
      getProvider: async () => provider,
      isAuthorized: async () => Boolean(await config.storage?.getItem(marker)),
      async switchChain({ chainId }) {
        chosen = testChain(config.chains, chainId);
        config.emitter.emit("change", { chainId });
        return chosen;
      },
      onAccountsChanged() {},
      onChainChanged() {},
      onDisconnect() {
        config.emitter.emit("disconnect");
      },
    };
  });
}

/**
 * Returns the wanted chain, or else any, whose money is not real: everybody knows the key.
 * @throws SwitchChainError if the service has no such chain
 */
function testChain(chains: readonly Chain[], wanted?: number): Chain {
  const chain = chains.find(({ id, testnet }) => testnet && (wanted ?? id) === id);
  if (!chain) throw new SwitchChainError(new Error("A development wallet is on test chains only."));
  return chain;
}
