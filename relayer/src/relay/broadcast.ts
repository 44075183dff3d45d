import type { Deps } from "../deps.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { StoredTransaction } from "./storeTransaction.ts";

/** What nodes say to a transaction that they have already. */
const known = /already known|known transaction|already imported|already exists/i;

/**
 * Sends a stored transaction. Failing is not the end of it: it is stored, and is sent again until
 * its nonce is used.
 */
export async function broadcast(
  { db, log }: Deps,
  { chain }: HotWallet,
  { hash, raw }: StoredTransaction,
): Promise<void> {
  try {
    await chain.client.sendRawTransaction({ serializedTransaction: raw });
  } catch (error) {
    if (!(error instanceof Error && known.test(error.message))) {
      log.warn({ err: error, chain: chain.id, hash }, "a relayed transaction was not taken");
      return;
    }
  }
  await db
    .updateTable("relays")
    .set({ status: "submitted" })
    .where("transaction_hash", "=", hash)
    .where("status", "=", "stored")
    .execute();
}
