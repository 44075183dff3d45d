import { sql } from "kysely";
import { type Hash, type Hex, keccak256 } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { type Fees, feeFields } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { inBatchOf } from "./inBatchOf.ts";
import type { PreparedCall } from "./preparedCall.ts";
import { requireAllowed } from "./requireAllowed.ts";

/** Signed and stored transaction, which may be sent after the commit. */
export interface StoredTransaction {
  hash: Hash;
  raw: Hex;
}

/** Transaction to sign. */
export interface NewTransaction {
  /** Null if it only fills a nonce. */
  relayId: string | null;
  nonce: bigint;
  call: PreparedCall;
  fees: Fees;
  /** Newest block of the chain. */
  block: bigint;
}

/**
 * Locks the wallet until the database transaction ends, and returns its next nonce. If another
 * program used the key, the chain's nonce is ahead and counts.
 * @param chainNonce first nonce that neither mined nor pending transactions of the chain use
 */
export async function lockNonce(
  tx: DatabaseTransaction,
  wallet: HotWallet,
  chainNonce: bigint,
): Promise<bigint> {
  const { next_nonce } = await tx
    .insertInto("relay_accounts")
    .values({
      chain_id: wallet.chain.id,
      address: wallet.account.address,
      next_nonce: chainNonce,
    })
    .onConflict((conflict) =>
      conflict.columns(["chain_id", "address"]).doUpdateSet({
        next_nonce: sql<bigint>`greatest(relay_accounts.next_nonce, excluded.next_nonce)`,
      }),
    )
    .returning("next_nonce")
    .executeTakeFirstOrThrow();
  return next_nonce;
}

/** Signs a transaction and stores it. The caller must have locked the wallet. */
export async function storeTransaction(
  tx: DatabaseTransaction,
  wallet: HotWallet,
  { relayId, nonce, call, fees, block }: NewTransaction,
): Promise<StoredTransaction> {
  requireAllowed(wallet, call);
  const { chain, account } = wallet;
  const raw = await account.signTransaction({
    ...{ chainId: chain.id, nonce: Number(nonce) },
    ...call,
    ...feeFields(fees),
  });
  const hash = keccak256(raw);
  await tx
    .insertInto("relay_transactions")
    .values({
      hash,
      relay_id: relayId,
      chain_id: chain.id,
      account: account.address,
      nonce,
      raw,
      to_address: call.to,
      data: call.data,
      gas: call.gas,
      max_fee_per_gas: fees.maxFeePerGas,
      max_priority_fee_per_gas: fees.maxPriorityFeePerGas,
      status: "pending",
      signed_at_block: block,
      block_number: null,
    })
    .execute();
  await tx
    .updateTable("relay_accounts")
    .set({ next_nonce: sql<bigint>`greatest(next_nonce, ${nonce + 1n})` })
    .where("chain_id", "=", chain.id)
    .where("address", "=", account.address)
    .execute();
  if (relayId !== null) {
    await tx
      .updateTable("relays")
      .set({ transaction_hash: hash, status: "stored", failure: null })
      .where(inBatchOf(relayId))
      .execute();
  }
  return { hash, raw };
}
