import type { Hash } from "viem";
import type { ChainView } from "../chains/chainView.ts";
import { readCursor } from "../chains/cursor.ts";
import type { Deps } from "../platform/part.ts";
import { findMined } from "./findMined.ts";
import type { HotWallet } from "./hotWallet.ts";
import { readReplaced, readUnsettled, type TransactionRow } from "./pendingTransactions.ts";
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
    // A block that is still there says the same as before, also where no node keeps its receipts.
    const isAsRecorded = (await hashOf(view, row)) === row.block_hash;
    if (!isAsRecorded) {
      const rivals = await readReplaced(deps.db, wallet, row.nonce);
      // The nodes have no receipt of it yet.
      if (!(await findMined(view, [row, ...rivals]))) continue;
    }
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

/** Reads the hash of the block that a transaction was mined in. */
function hashOf(view: ChainView, { block_number }: TransactionRow): Promise<Hash | null> {
  return view.ask(async (client) => {
    if (block_number === null) return null;
    return (await client.getBlock({ blockNumber: block_number })).hash;
  });
}
