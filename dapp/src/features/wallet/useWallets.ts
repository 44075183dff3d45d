import { useSyncExternalStore } from "react";
import { type Connector, useConnectors } from "wagmi";
import * as words from "#words/wallet.ts";
import type { Audience } from "../../lib/config/appConfig.ts";
import { audienceOf, developmentWalletType } from "./developmentWallet.ts";
import { isFramed } from "./isFramed.ts";
import { ownWalletType } from "./ownWalletConnector.ts";

export interface Wallet {
  connector: Connector;
  name: string;
  /** Data URL given by the wallet. */
  icon: string | null;
  /** `own`: the wallet that this page keeps in the browser. */
  kind: "browser" | "own" | "development";
}

/**
 * Returns the wallets announced by EIP-6963, each once, then the one that this page keeps, then the development wallets of
 * these people. `window.ethereum` is listed only if no wallet announced itself.
 */
export function useWallets(audiences: readonly Audience[]): readonly Wallet[] {
  const connectors = useConnectors();
  const hasPlain = useSyncExternalStore(onPlainWallet, () => "ethereum" in window);
  const announced = new Map<string, Connector>();
  for (const connector of connectors) {
    if (connector.type !== "injected" || connector.id === "injected") continue;
    const rdns = typeof connector.rdns === "string" ? connector.rdns : connector.id;
    if (!announced.has(rdns)) announced.set(rdns, connector);
  }
  const plain = connectors.filter(({ id }) => id === "injected" && hasPlain);
  const browser = announced.size > 0 ? [...announced.values()] : plain;
  return [
    ...browser.map((connector) => toWallet(connector, "browser")),
    ...connectors
      .filter(({ type }) => type === ownWalletType && !isFramed())
      .map((connector) => toWallet(connector, "own")),
    ...connectors
      .filter(
        ({ type, id }) => type === developmentWalletType && audiences.includes(audienceOf(id)),
      )
      .map((connector) => toWallet(connector, "development")),
  ];
}

/** `window.ethereum` may come late; its wallets announce it by this event. */
function onPlainWallet(listener: () => void): () => void {
  window.addEventListener("ethereum#initialized", listener);
  return () => window.removeEventListener("ethereum#initialized", listener);
}

function toWallet(connector: Connector, kind: Wallet["kind"]): Wallet {
  const icon = connector.icon?.trim();
  return {
    connector,
    kind,
    name: connector.id === "injected" ? words.browserWallet : connector.name,
    icon: icon?.startsWith("data:image/") ? icon : null,
  };
}
