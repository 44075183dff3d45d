import type { PaymentRow } from "../payments/payment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { type SettlementRow, toToldSettlement } from "./settlement.ts";
import type { SettlementEventType } from "./settlementEvents.ts";

/** Tells the merchant's endpoints what became of a proposal. */
export function recordSettlement(
  tx: DatabaseTransaction,
  type: SettlementEventType,
  row: SettlementRow,
  payment: PaymentRow,
): Promise<void> {
  return recordEvent(tx, {
    ...{ merchantId: row.merchant_id, livemode: row.livemode, paymentId: row.payment_id },
    ...{ type, object: toToldSettlement(row, payment) },
  });
}
