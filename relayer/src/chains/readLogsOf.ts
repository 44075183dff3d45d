import type { Hash } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { ChainLog } from "./chainLog.ts";

/** Counts the stored logs of several payments that have any, by payment. */
export async function countLogsOf(
  tx: DatabaseTransaction,
  paymentIds: readonly Hash[],
): Promise<ReadonlyMap<Hash, number>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("chain_logs")
    .select(({ fn }) => ["payment_id", fn.countAll<bigint>().as("count")])
    .where("payment_id", "in", paymentIds)
    .groupBy("payment_id")
    .execute();
  return new Map(
    rows.flatMap((row) => (row.payment_id ? [[row.payment_id, Number(row.count)]] : [])),
  );
}

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
