import { type Address, type Hex, numberToHex } from "viem";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { type Refusal, readAsked } from "./askedRequest.ts";
import { askInSheet, WalletError } from "./askInSheet.tsx";
import { ConfirmRequest } from "./ConfirmRequest.tsx";
import { ConnectWallet } from "./ConnectWallet.tsx";
import { chainClient } from "./transactions.ts";

/** Opens or makes the wallet, and returns the account that the person gives to the page. */
export function connectWallet(): Promise<Address> {
  return askInSheet((end) => <ConnectWallet end={end} />);
}

/** What every wallet may be asked and this one does not do; a node may have keys of its own, and would answer. */
const unsupported = /^(wallet_|personal_|eth_sign)/;

const refusals: Record<Refusal, () => WalletError> = {
  malformed: () => new WalletError(-32602, "The request's parts do not fit."),
  other_account: () => new WalletError(4100, "The page is connected with another account."),
  other_chain: () => new WalletError(-32602, "The transaction is for another chain."),
};

/**
 * Answers a request of EIP-1193. What needs the key is shown to the person first; the chain's node answers the rest.
 * @throws errors with a code of EIP-1193 or JSON-RPC, viem's errors
 */
export async function requestWallet(
  { chain, account }: { chain: AppChain; account: Address },
  { method, params }: { method: string; params?: unknown },
): Promise<unknown> {
  if (method === "eth_accounts" || method === "eth_requestAccounts") return [account];
  if (method === "eth_chainId") return numberToHex(chain.id);
  const asked = readAsked(method, params, { account, chainId: chain.id });
  if (typeof asked === "string") throw refusals[asked]();
  if (asked) {
    return askInSheet<Hex>((end) => <ConfirmRequest {...{ asked, chain, account, end }} />);
  }
  if (unsupported.test(method)) throw new WalletError(4200, "The wallet does not do this.");
  return chainClient(chain).request({ method, params } as never);
}
