import { type Kysely, sql } from "kysely";
import type { Address, Hash } from "viem";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";

/** When payments were funded: ISO 8601, the end not included. */
export interface FundingTime {
  funded_from?: string | undefined;
  funded_until?: string | undefined;
}

/**
 * A merchant's payments in the order in which they were funded, those that a reorganisation dropped
 * included.
 * @param after when the last one before was funded, and its id
 */
export function readByFunding(
  tx: DatabaseTransaction,
  merchantAddress: Address,
  { funded_from, funded_until }: FundingTime,
  after: readonly [fundedAt: string, id: string] | null,
  count: number,
): Promise<PaymentRow[]> {
  let rows = tx
    .selectFrom("payments")
    .selectAll()
    .where("merchant_address", "=", merchantAddress)
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

/** Which payments are not known here, whosever they are. */
export async function findUnknown(db: Kysely<Database>, ids: readonly Hash[]): Promise<Hash[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("payments").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
