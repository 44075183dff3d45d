import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { SettlementRow } from "./settlement.ts";

/**
 * Finds a proposal about a payment.
 * @throws ApiError settlement_not_found
 */
export async function findSettlement(
  db: Kysely<Database>,
  paymentId: Hash,
  id: string,
): Promise<SettlementRow> {
  const row = await selectOne(db, paymentId, id).executeTakeFirst();
  return required(row);
}

/**
 * Finds a proposal and locks its row until the transaction ends.
 * @throws ApiError settlement_not_found
 */
export async function lockSettlement(
  tx: DatabaseTransaction,
  paymentId: Hash,
  id: string,
): Promise<SettlementRow> {
  const row = await selectOne(tx, paymentId, id).forUpdate().executeTakeFirst();
  return required(row);
}

function selectOne(db: Kysely<Database>, paymentId: Hash, id: string) {
  return db
    .selectFrom("settlement_proposals")
    .selectAll()
    .where("id", "=", id)
    .where("payment_id", "=", paymentId);
}

function required(row: SettlementRow | undefined): SettlementRow {
  if (row) return row;
  throw new ApiError(
    "settlement_not_found",
    "This payment has no such proposal: check the id, or list the payment's proposals.",
  );
}
