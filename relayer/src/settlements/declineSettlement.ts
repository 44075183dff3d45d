import { sql } from "kysely";
import type { PaymentRow } from "../payments/payment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { requireOpen } from "./acceptSettlement.ts";
import { lockSettlement } from "./findSettlement.ts";
import { recordSettlement } from "./recordSettlement.ts";
import type { SettlementRow, Side } from "./settlement.ts";

/**
 * Ends an open proposal: of the other side by declining it, of one's own by withdrawing it. A signature cannot be taken
 * back on the chain, but nobody was given it.
 * @throws ApiError settlement_not_found, settlement_closed
 */
export async function declineSettlement(
  tx: DatabaseTransaction,
  payment: PaymentRow,
  id: string,
  side: Side,
): Promise<SettlementRow> {
  const row = await lockSettlement(tx, payment.id, id);
  const status = row.proposed_by === side ? "withdrawn" : "declined";
  // The same request again gets the same answer.
  if (row.status === status) return row;
  requireOpen(row, payment);
  const after = await tx
    .updateTable("settlement_proposals")
    .set({ status, ended_at: sql<Date>`now()` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordSettlement(tx, "settlement.declined", after, payment);
  return after;
}
