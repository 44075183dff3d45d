import type { Hash } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { ChainLog } from "./chainLog.ts";

/** Reads the stored logs of several payments, by payment, in the chain's order. */
export async function readLogsOf(
  tx: DatabaseTransaction,
  paymentIds: readonly Hash[],
): Promise<ReadonlyMap<Hash | null, ChainLog[]>> {
  if (paymentIds.length === 0) return new Map();
  const logs = await tx
    .selectFrom("chain_logs")
    .selectAll()
    .where("payment_id", "in", paymentIds)
    .orderBy("block_number")
    .orderBy("log_index")
    .execute();
  return Map.groupBy(logs, ({ payment_id }) => payment_id);
}
