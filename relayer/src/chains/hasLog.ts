import { type RawBuilder, sql } from "kysely";

/**
 * Makes the condition that the follower has a log of a transaction about a payment.
 * @param transactionHash reference to a column of the outer query, as `paymentId` is
 */
export function hasLog(paymentId: string, transactionHash: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from chain_logs
    where chain_logs.payment_id = ${sql.ref(paymentId)}
      and chain_logs.transaction_hash = ${sql.ref(transactionHash)}
  )`;
}
