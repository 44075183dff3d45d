import type { Hex } from "viem";
import type { PaymentRow } from "../payments/payment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { lockSettlement } from "./findSettlement.ts";
import { recordSettlement } from "./recordSettlement.ts";
import { type SettlementRow, type Side, statusNow } from "./settlement.ts";

/**
 * Stores one side's signature of a proposal. Once both have signed, the proposal is agreed, which is told.
 * @param signature checked before
 * @throws ApiError settlement_not_found, settlement_closed
 */
export async function acceptSettlement(
  tx: DatabaseTransaction,
  payment: PaymentRow,
  id: string,
  side: Side,
  signature: Hex,
): Promise<SettlementRow> {
  const row = await lockSettlement(tx, payment.id, id);
  // The same request again gets the same answer.
  if (row.status === "agreed" || row.status === "executed") return row;
  requireOpen(row, payment);
  const signed = { ...row, [`${side}_signature`]: signature };
  const isAgreed = signed.payer_signature !== null && signed.merchant_signature !== null;
  const after = await tx
    .updateTable("settlement_proposals")
    .set({
      payer_signature: signed.payer_signature,
      merchant_signature: signed.merchant_signature,
      status: isAgreed ? "agreed" : "open",
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (isAgreed) await recordSettlement(tx, "settlement.agreed", after, payment);
  return after;
}

/** @throws ApiError settlement_closed */
export function requireOpen(row: SettlementRow, payment: PaymentRow): void {
  const status = statusNow(row, payment);
  if (status === "open") return;
  throw new ApiError(
    "settlement_closed",
    `This proposal is ${status}, and nothing has moved by this request: look at the payment, or propose anew.`,
  );
}
