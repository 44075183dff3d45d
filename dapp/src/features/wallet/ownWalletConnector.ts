import { type Address, SwitchChainError } from "viem";
import { createConnector } from "wagmi";
import * as words from "#words/wallet.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { ownWalletRequests } from "../ownWallet/requests/handle.ts";
import { isFramed } from "./isFramed.ts";

/** Connector type of the wallet that this browser keeps. */
export const ownWalletType = "own";

interface Provider {
  request(request: { method: string; params?: unknown }): Promise<unknown>;
}

const id = "handsel";

/** Where the connected account is kept, so that a reload neither opens nor loads the wallet. */
const marker = `${id}.account`;

const unconnected = () => Object.assign(new Error("The page is not connected."), { code: 4100 });

/** @throws SwitchChainError if the service has no such chain */
function chainOf<Chain extends { id: number }>(chains: readonly Chain[], id: number): Chain {
  const chain = chains.find((known) => known.id === id);
  if (!chain) throw new SwitchChainError(new Error("The service has no such chain."));
  return chain;
}

/** Makes a connector of the wallet that this browser keeps. Everything that it does is loaded when it is first asked. */
export function ownWalletConnector({ chains }: Pick<AppConfig, "chains">) {
  return createConnector<Provider, Record<string, unknown>, Record<string, Address>>((config) => {
    let chosen = chains[0];
    let account: Address | null = null;
    const connected = async () => {
      if (isFramed()) return null;
      account ??= (await config.storage?.getItem(marker)) ?? null;
      return account;
    };
    const change = (chainId: number) => {
      chosen = chainOf(chains, chainId);
      config.emitter.emit("change", { chainId });
    };
    const provider: Provider = {
      request: async (request) => {
        if (request.method === "wallet_switchEthereumChain") {
          const [wanted] = (request.params ?? []) as { chainId?: string }[];
          change(Number(wanted?.chainId));
          return null;
        }
        // What the page asks for is for the chain of now, whatever it changes to until the wallet is loaded.
        const chain = chosen;
        const owner = await connected();
        if (!owner) {
          if (request.method === "eth_accounts") return [];
          throw unconnected();
        }
        const { requestWallet } = await ownWalletRequests.load();
        return requestWallet({ chain, account: owner }, request);
      },
    };

    return {
      id,
      name: words.ownWallet,
      type: ownWalletType,
      async connect({ isReconnecting } = {}) {
        if (isFramed()) throw unconnected();
        const known = isReconnecting ? await connected() : null;
        account = known ?? (await (await ownWalletRequests.load()).connectWallet());
        await config.storage?.setItem(marker, account);
        return { accounts: [account] as never, chainId: chosen.id };
      },
      async disconnect() {
        account = null;
        await config.storage?.removeItem(marker);
      },
      getAccounts: async () => {
        const owner = await connected();
        return owner ? [owner] : [];
      },
      getChainId: async () => chosen.id,
      getProvider: async () => provider,
      isAuthorized: async () => (await connected()) !== null,
      async switchChain({ chainId }) {
        change(chainId);
        return chainOf(config.chains, chainId);
      },
      onAccountsChanged() {},
      onChainChanged() {},
      onDisconnect() {
        config.emitter.emit("disconnect");
      },
    };
  });
}
