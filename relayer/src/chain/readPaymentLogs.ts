import type { Hash } from "viem";
import type { Tx } from "../db/database.ts";
import type { ChainLog } from "./chainLog.ts";

/** The logs of a payment that are on the chain, in its order. */
export function readPaymentLogs(tx: Tx, paymentId: Hash): Promise<ChainLog[]> {
  return tx
    .selectFrom("chain_logs")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .orderBy("block_number")
    .orderBy("log_index")
    .execute();
}
