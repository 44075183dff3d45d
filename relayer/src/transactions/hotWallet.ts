import type { Hex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import type { ChainClient } from "../chains/clients.ts";

/** Calls that a wallet sends: those that payers signed, or those of merchants to their operator. */
export type WalletRole = "payers" | "operator";

/** Wallet that pays gas, on one chain. */
export interface HotWallet {
  chain: ChainClient;
  account: PrivateKeyAccount;
  /** Selectors of the escrow's functions that it may call. */
  selectors: ReadonlySet<Hex>;
}
