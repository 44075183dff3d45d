import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { ChainLog } from "./chainLog.ts";

/**
 * Reads the stored logs of one payment with some event selectors, in the chain's order.
 * @param limit the most logs
 */
export function readEventLogs(
  db: Kysely<Database>,
  paymentId: Hash,
  selectors: readonly Hash[],
  limit: number,
): Promise<ChainLog[]> {
  return db
    .selectFrom("chain_logs")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .where(sql<Hash>`topics[1]`, "in", selectors)
    .orderBy("block_number")
    .orderBy("log_index")
    .limit(limit)
    .execute();
}
