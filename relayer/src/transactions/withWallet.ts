import type { DatabaseTransaction } from "../platform/database/database.ts";
import { transact } from "../platform/database/transact.ts";
import type { Deps } from "../platform/part.ts";
import type { HotWallet } from "./hotWallet.ts";
import { lockNonce } from "./storeTransaction.ts";

/**
 * Does a database transaction's work while the wallet is locked, which is always the first lock; again
 * if PostgreSQL chose it to end a deadlock.
 * @param chainNonce as for `lockNonce`
 */
export function withWallet<Result>(
  { db }: Pick<Deps, "db">,
  wallet: HotWallet,
  work: (tx: DatabaseTransaction, nonce: bigint) => Promise<Result>,
  chainNonce = 0n,
): Promise<Result> {
  return transact(db, async (tx) => work(tx, await lockNonce(tx, wallet, chainNonce)));
}
