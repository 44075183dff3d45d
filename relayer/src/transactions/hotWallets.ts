import { escrowAbi } from "@handsel/protocol";
import { type Hex, toFunctionSelector } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { ChainClient } from "../chains/clients.ts";
import type { Deps } from "../platform/part.ts";
import type { HotWallet, WalletRole } from "./hotWallet.ts";
import { relayKindsOf } from "./relayKind.ts";

type Known = Pick<Deps, "config" | "parts">;

/** Lists the hot wallets of a chain, in the order of the configuration. */
export function hotWallets(deps: Known, chain: ChainClient): HotWallet[] {
  const selectors = selectorsOf(deps, "payers");
  return deps.config.transactions.hotWalletKeys.map((key) => ({
    chain,
    account: privateKeyToAccount(key),
    selectors,
  }));
}

/** Returns the operator's wallet on a chain; null if no operator key is configured. */
export function operatorWallet(deps: Known, chain: ChainClient): HotWallet | null {
  const key = deps.config.transactions.operatorKey;
  if (key === null) return null;
  const selectors = selectorsOf(deps, "operator");
  return { chain, account: privateKeyToAccount(key), selectors };
}

function selectorsOf({ parts }: Known, role: WalletRole): ReadonlySet<Hex> {
  const names = relayKindsOf(parts)
    .filter((kind) => kind.role === role)
    .map(({ functionName }) => functionName);
  const selectors = escrowAbi.flatMap((item) =>
    item.type === "function" && names.includes(item.name) ? [toFunctionSelector(item)] : [],
  );
  return new Set(selectors);
}
