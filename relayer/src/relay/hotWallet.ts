import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { ChainClient } from "../chain/clients.ts";
import type { Deps } from "../deps.ts";

/** A wallet that pays gas, on one chain. */
export interface HotWallet {
  chain: ChainClient;
  account: PrivateKeyAccount;
}

/** Every hot wallet of a chain, in the configuration's order. */
export function hotWallets({ config }: Pick<Deps, "config">, chain: ChainClient): HotWallet[] {
  return config.relayPrivateKeys.map((key) => ({ chain, account: privateKeyToAccount(key) }));
}
