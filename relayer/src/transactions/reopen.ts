import { sql } from "kysely";
import type { Hash } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { HotWallet } from "./hotWallet.ts";
import { relayKindsOf } from "./relayKind.ts";
import { withWallet } from "./withWallet.ts";

/**
 * Makes transactions that a reorg dropped pending again, also those whose call had failed. Nodes
 * whose chain does not reach the block of a transaction say nothing about it.
 * @param used nonces that are used at a block
 */
export async function reopenDropped(
  deps: Deps,
  wallet: HotWallet,
  used: number,
  block: bigint,
): Promise<void> {
  const { chain, account } = wallet;
  await withWallet(deps, wallet, async (tx) => {
    const dropped = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("chain_id", "=", chain.id)
      .where("account", "=", account.address)
      .where("nonce", ">=", BigInt(used))
      .where("status", "=", "mined")
      .where("block_number", "<=", block)
      .execute();
    const hashes = dropped.map(({ hash }) => hash);
    await reopen(deps, tx, hashes, block);
  });
}

/**
 * Makes mined transactions pending again. A failed call that may be made just once stays failed: its
 * merchant was told, and may have asked for another one. The caller must have locked the wallet.
 */
export async function reopen(
  { parts }: Pick<Deps, "parts">,
  tx: DatabaseTransaction,
  hashes: readonly Hash[],
  block: bigint,
): Promise<void> {
  if (hashes.length === 0) return;
  await tx
    .updateTable("relay_transactions")
    .set({
      ...{ status: "pending", block_number: null, block_hash: null, is_final: false },
      ...{ signed_at_block: block, pending_since: sql<Date>`now()` },
    })
    .where("hash", "in", hashes)
    .where("status", "=", "mined")
    .execute();
  const repeatable = relayKindsOf(parts).flatMap(({ kind, maySignAgain }) =>
    maySignAgain ? [kind] : [],
  );
  await tx
    .updateTable("relays")
    .set({ status: "submitted", failure: null, closed_at: null })
    .where("transaction_hash", "in", hashes)
    .where(({ or, and, eb }) =>
      or([
        eb("status", "=", "mined"),
        and([eb("status", "=", "failed"), sql<boolean>`kind = any(${repeatable})`]),
      ]),
    )
    .execute();
}
