import { type Hash, type PublicClient, TransactionReceiptNotFoundError } from "viem";
import type { ChainView } from "../chains/chainView.ts";
import type { TransactionRow } from "./pendingTransactions.ts";

/** What became of a transaction. */
export interface Receipt {
  status: "success" | "reverted";
  blockNumber: bigint;
  blockHash: Hash;
}

/** Finds the mined one of several transactions; null if the providers show a receipt of none. */
export async function findMined(
  view: ChainView,
  rows: readonly TransactionRow[],
): Promise<{ row: TransactionRow; receipt: Receipt } | null> {
  for (const row of rows) {
    const receipt = await view.ask((client) => readReceipt(client, row.hash));
    if (receipt) return { row, receipt };
  }
  return null;
}

async function readReceipt(client: PublicClient, hash: Hash): Promise<Receipt | null> {
  try {
    const { status, blockNumber, blockHash } = await client.getTransactionReceipt({ hash });
    return { status, blockNumber, blockHash };
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  }
}
