import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { ChainClient } from "../chains/clients.ts";
import type { Deps } from "../platform/deps.ts";

/** A wallet that pays gas, on one chain. */
export interface HotWallet {
  chain: ChainClient;
  account: PrivateKeyAccount;
  /** Whose calls it sends: what payers signed, or what merchants ask who appointed it as operator. */
  role: "payers" | "operator";
}

/** Every hot wallet of a chain, in the configuration's order. */
export function hotWallets({ config }: Pick<Deps, "config">, chain: ChainClient): HotWallet[] {
  return config.relayPrivateKeys.map((key) => ({
    ...{ chain, account: privateKeyToAccount(key), role: "payers" },
  }));
}

/** The wallet that acts for merchants who appointed it; null where there is none. */
export function operatorWallet(
  { config }: Pick<Deps, "config">,
  chain: ChainClient,
): HotWallet | null {
  const key = config.operatorPrivateKey;
  return key === null ? null : { chain, account: privateKeyToAccount(key), role: "operator" };
}
