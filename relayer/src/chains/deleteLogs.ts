import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { ChainLog } from "./chainLog.ts";

/** Deletes stored logs. */
export async function deleteLogs(
  tx: DatabaseTransaction,
  logs: readonly ChainLog[],
): Promise<void> {
  for (const log of logs) {
    await tx
      .deleteFrom("chain_logs")
      .where("chain_id", "=", log.chain_id)
      .where("block_hash", "=", log.block_hash)
      .where("transaction_hash", "=", log.transaction_hash)
      .where("log_index", "=", log.log_index)
      .execute();
  }
}
