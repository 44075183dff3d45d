import { sql } from "kysely";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import type { ActingMember } from "../authenticate.ts";
import { type PayoutChange, payoutColumns, toPayoutChange } from "./payoutChange.ts";
import { tellPayoutChange } from "./tellPayoutChange.ts";

/** Minutes after which an owner may confirm a change of their own. */
const SECOND_THOUGHT_MINUTES = 60;

/**
 * Confirms a change whose payee has not signed: another owner at once, the one who asked for it after an hour. Then it
 * waits.
 * @throws ApiError payout_change_not_found, payout_change_ended, confirmation_too_early
 */
export async function confirmPayoutChange(
  deps: Deps,
  tx: DatabaseTransaction,
  merchantId: string,
  { accountId }: ActingMember,
  id: string,
): Promise<PayoutChange> {
  const { requested_by, is_old, status } = await lockChange(tx, merchantId, id);
  if (status !== "waiting_for_confirmation") throw ended(status);
  if (requested_by === accountId && !is_old) {
    throw new ApiError(
      "confirmation_too_early",
      "You asked for this change less than an hour ago: have another owner confirm it, or confirm it later.",
    );
  }
  const { payoutWaitHours } = deps.config.accounts;
  const row = await tx
    .updateTable("payout_changes")
    .set({
      ...{ status: "waiting", confirmed_by: accountId, confirmed_at: sql<Date>`now()` },
      effective_at: sql<Date>`now() + ${payoutWaitHours} * interval '1 hour'`,
    })
    .where("id", "=", id)
    .returning(payoutColumns)
    .executeTakeFirstOrThrow();
  await tellPayoutChange(deps, tx, "confirmed", row);
  return toPayoutChange(row);
}

/** Cancels a change that does not hold yet. @throws ApiError payout_change_not_found, payout_change_ended */
export async function cancelPayoutChange(
  deps: Deps,
  tx: DatabaseTransaction,
  merchantId: string,
  id: string,
): Promise<PayoutChange> {
  const { status } = await lockChange(tx, merchantId, id);
  if (status === "applied" || status === "cancelled") throw ended(status);
  const row = await tx
    .updateTable("payout_changes")
    .set({ status: "cancelled", ended_at: sql<Date>`now()` })
    .where("id", "=", id)
    .returning(payoutColumns)
    .executeTakeFirstOrThrow();
  await tellPayoutChange(deps, tx, "cancelled", row);
  return toPayoutChange(row);
}

async function lockChange(tx: DatabaseTransaction, merchantId: string, id: string) {
  const old = sql<boolean>`created_at < now() - ${SECOND_THOUGHT_MINUTES} * interval '1 minute'`;
  const row = await tx
    .selectFrom("payout_changes")
    .select(["requested_by", "status"])
    .select(old.as("is_old"))
    .where("merchant_id", "=", merchantId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) {
    throw new ApiError("payout_change_not_found", "The store has no such change: check the id.");
  }
  return row;
}

function ended(status: string): ApiError {
  const is = status === "waiting" ? "confirmed already" : status;
  return new ApiError("payout_change_ended", `This change is ${is}: ask for a new one.`);
}
