import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps, Part } from "../platform/part.ts";
import type { HotWallet, WalletRole } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";
import type { RelayRow } from "./tables.ts";

/** A kind of call that hot wallets send for others; the part that makes such calls states it. */
export interface RelayKind {
  kind: string;
  /** The wallets that send it. */
  role: WalletRole;
  /** The function of the escrow that it calls. */
  functionName: string;
  /**
   * Makes the call as the chain would accept it now.
   * @throws ApiError if the chain would not any more
   */
  prepare(wallet: HotWallet, relay: RelayRow): Promise<PreparedCall>;
  /** Whether a transaction that lost its nonce may be signed again with another. */
  maySignAgain: boolean;
}

/** Told of what becomes of transactions and wallets, where no event of the chain tells it. */
export interface TransactionListener {
  /** A relay failed that had not before. */
  failed(
    deps: Pick<Deps, "chains" | "parts">,
    tx: DatabaseTransaction,
    relay: RelayRow,
  ): Promise<void>;
  /** A relay's transaction is not mined for very long; once for each relay. */
  stuck(deps: Pick<Deps, "chains">, tx: DatabaseTransaction, relay: RelayRow): Promise<void>;
  /**
   * A wallet's balance has become low.
   * @param balance in wei
   * @param limit the balance below which it is low, in wei
   */
  lowBalance(deps: Deps, wallet: HotWallet, balance: bigint, limit: bigint): Promise<void>;
}

declare module "../platform/part.ts" {
  interface Part {
    relayKinds?: readonly RelayKind[];
    transactionListener?: TransactionListener;
  }
}

/** Every kind of relay. */
export function relayKindsOf(parts: readonly Part[]): readonly RelayKind[] {
  return parts.flatMap(({ relayKinds }) => relayKinds ?? []);
}

/** @throws RangeError if no part makes such relays any more */
export function relayKindOf(parts: readonly Part[], kind: string): RelayKind {
  const found = relayKindsOf(parts).find((known) => known.kind === kind);
  if (!found) throw new RangeError(`no part makes relays of the kind ${kind}`);
  return found;
}
