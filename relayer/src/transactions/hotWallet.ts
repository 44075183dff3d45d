import type { Hex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import type { ChainClient } from "../chains/clients.ts";

/** Whose calls a wallet sends: what payers signed, or what merchants ask of the operator they appointed. */
export type WalletRole = "payers" | "operator";

/** A wallet that pays gas, on one chain. */
export interface HotWallet {
  chain: ChainClient;
  account: PrivateKeyAccount;
  role: WalletRole;
  /** Selectors of the functions of the escrow that it may call. */
  selectors: ReadonlySet<Hex>;
}
