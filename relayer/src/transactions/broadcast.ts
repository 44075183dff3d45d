import type { Deps } from "../platform/part.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { StoredTransaction } from "./storeTransaction.ts";

/** Answers of nodes to a transaction that they already have. */
const known = /already known|known transaction|already imported|already exists/i;

/**
 * Broadcasts a stored transaction. A failure is logged, not thrown: the transaction is sent again
 * until its nonce is used.
 */
export async function broadcast(
  deps: Deps,
  wallet: HotWallet,
  transaction: StoredTransaction,
): Promise<void> {
  const { log } = deps;
  const facts = { chain: wallet.chain.id, hash: transaction.hash };
  try {
    await send(wallet, transaction);
  } catch (error) {
    log.warn({ err: error, ...facts }, "no node accepted a relayed transaction");
    return;
  }
  try {
    await noteSent(deps, transaction);
  } catch (error) {
    log.warn({ err: error, ...facts }, "could not store that a transaction was sent");
  }
}

async function send({ chain }: HotWallet, { raw }: StoredTransaction): Promise<void> {
  try {
    await chain.client.sendRawTransaction({ serializedTransaction: raw });
  } catch (error) {
    if (!(error instanceof Error && known.test(error.message))) throw error;
  }
}

async function noteSent({ db }: Deps, { hash }: StoredTransaction): Promise<void> {
  await db
    .updateTable("relays")
    .set({ status: "submitted" })
    .where("transaction_hash", "=", hash)
    .where("status", "=", "stored")
    .execute();
}
