import type { ChainView } from "../chains/chainView.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { Deps, Part } from "../platform/part.ts";
import type { HotWallet, WalletRole } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";
import type { RelayRow } from "./tables.ts";

/** Kind of call that hot wallets send for others; a part declares its own kinds. */
export interface RelayKind {
  kind: string;
  /** Role of the wallets that send it. */
  role: WalletRole;
  /** Function of the escrow that it calls. */
  functionName: string;
  /**
   * Prepares the call for the chain's current state.
   * @throws ApiError if the chain would refuse it
   */
  prepare(wallet: HotWallet, relay: RelayRow): Promise<PreparedCall>;
  /**
   * Returns whether the payer could have prevented that the chain refuses the call; without it, no
   * payer is to blame.
   * @param reason code of the refusal
   */
  isPayersDoing?(wallet: HotWallet, relay: RelayRow, reason: ErrorCode): Promise<boolean>;
  /** Returns the time on the chain, in Unix seconds, from which the chain refuses the call. */
  endsAt?(relay: RelayRow): number;
  /** Returns whether the payment is as it was when the call was asked for. */
  isUntouched?(wallet: HotWallet, relay: RelayRow, view: ChainView): Promise<boolean>;
  /** Whether a transaction that lost its nonce may be signed again with a new one. */
  maySignAgain: boolean;
}

/** Handler of a part for what happens to transactions and wallets without an event on chain. */
export interface TransactionListener {
  /** Called once when a relay fails. */
  failed(
    deps: Pick<Deps, "chains" | "parts">,
    tx: DatabaseTransaction,
    relay: RelayRow,
  ): Promise<void>;
  /** Called once for a relay whose transaction is not mined for very long. */
  stuck(deps: Pick<Deps, "chains">, tx: DatabaseTransaction, relay: RelayRow): Promise<void>;
  /**
   * Called when a wallet's balance becomes low.
   * @param balance in wei
   * @param limit balance below which it is low, in wei
   */
  lowBalance(
    deps: Deps,
    tx: DatabaseTransaction,
    wallet: HotWallet,
    balance: bigint,
    limit: bigint,
  ): Promise<void>;
}

declare module "../platform/part.ts" {
  interface Part {
    relayKinds?: readonly RelayKind[];
    transactionListener?: TransactionListener;
  }
}

/** Lists every kind of relay. */
export function relayKindsOf(parts: readonly Part[]): readonly RelayKind[] {
  return parts.flatMap(({ relayKinds }) => relayKinds ?? []);
}

/** Finds a kind of relay by name; null if no part declares it any more. */
export function relayKindOf(parts: readonly Part[], kind: string): RelayKind | null {
  return relayKindsOf(parts).find((known) => known.kind === kind) ?? null;
}
