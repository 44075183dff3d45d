import type { ChainView } from "../chains/chainView.ts";
import { readCursor } from "../chains/cursor.ts";
import type { Deps } from "../platform/part.ts";
import { findMined } from "./findMined.ts";
import type { HotWallet } from "./hotWallet.ts";
import { readReplaced, readUnsettled } from "./pendingTransactions.ts";
import { reopen } from "./reopen.ts";
import { withWallet } from "./withWallet.ts";

/** Transactions that one round compares at most. */
const BATCH = 20;

/**
 * Compares mined transactions once more as soon as their block is final: a reorg may have brought
 * them to another block, with another outcome. What is as it was recorded needs no further care.
 */
export async function closeFinal(deps: Deps, wallet: HotWallet, view: ChainView): Promise<void> {
  const { finalized_block } = await readCursor(deps.db, wallet.chain);
  const final = finalized_block < view.block ? finalized_block : view.block;
  for (const row of await readUnsettled(deps.db, wallet, final, BATCH)) {
    const rivals = await readReplaced(deps.db, wallet, row.nonce);
    const found = await findMined(view, [row, ...rivals]);
    // The nodes have no receipt of it yet.
    if (!found) continue;
    const isAsRecorded = found.row.hash === row.hash && found.receipt.blockHash === row.block_hash;
    await withWallet(deps, wallet, async (tx) => {
      if (!isAsRecorded) return reopen(deps, tx, [row.hash], view.block);
      await tx
        .updateTable("relay_transactions")
        .set({ is_final: true })
        .where("hash", "=", row.hash)
        .where("status", "=", "mined")
        .where("block_hash", "=", row.block_hash)
        .execute();
    });
  }
}
