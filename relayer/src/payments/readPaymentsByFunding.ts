import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { PaymentOwner, PaymentRow } from "./payment.ts";

/** Time of funding in ISO 8601; `funded_until` is exclusive. */
export interface FundingTime {
  funded_from?: string | undefined;
  funded_until?: string | undefined;
}

/**
 * Reads a merchant's payments in the order of funding, including reorged ones.
 * @param after the last payment of the page before
 */
export function readPaymentsByFunding(
  tx: DatabaseTransaction,
  owner: PaymentOwner,
  { funded_from, funded_until }: FundingTime,
  after: readonly [fundedAt: string, id: string] | null,
  count: number,
): Promise<PaymentRow[]> {
  let rows = tx
    .selectFrom("payments")
    .selectAll()
    .where("merchant_address", "=", owner.merchant.address)
    .where("livemode", "=", owner.livemode)
    .orderBy("funded_at")
    .orderBy("id")
    .limit(count);
  if (funded_from) rows = rows.where("funded_at", ">=", new Date(funded_from));
  if (funded_until) rows = rows.where("funded_at", "<", new Date(funded_until));
  if (after) {
    const [fundedAt, id] = after;
    rows = rows.where(sql<boolean>`(funded_at, id) > (${new Date(fundedAt)}, ${id})`);
  }
  return rows.execute();
}
