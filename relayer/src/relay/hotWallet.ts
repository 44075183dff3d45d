import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { ChainClient } from "../chain/clients.ts";
import type { Deps } from "../deps.ts";

/** The wallet that pays the gas, on one chain. */
export interface HotWallet {
  chain: ChainClient;
  account: PrivateKeyAccount;
}

export function hotWallet(deps: Deps, chain: ChainClient): HotWallet {
  return { chain, account: privateKeyToAccount(deps.config.relayPrivateKey) };
}
