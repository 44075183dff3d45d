import { sql } from "kysely";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { notify } from "../people/notices.ts";
import { endSessions } from "../sessions/endSessions.ts";

/** Hours that a reset waits, in which its account can cancel it. */
export const RESET_HOURS = 72;

/**
 * Requests that an account loses its second factors, because they are lost. Its sessions and notices announce it; a
 * second request keeps the time of the first.
 */
export async function requestFactorReset(
  tx: DatabaseTransaction,
  accountId: string,
): Promise<{ id: string; effective_at: string }> {
  const id = newId("frs");
  const row = await tx
    .insertInto("factor_resets")
    .values({
      ...{ account_id: accountId, id },
      effective_at: sql<Date>`now() + ${RESET_HOURS} * interval '1 hour'`,
    })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ account_id: accountId }))
    .returning(["id", "effective_at"])
    .executeTakeFirstOrThrow();
  const effective_at = row.effective_at.toISOString();
  if (row.id === id) await notify(tx, [accountId], "factor_reset.requested", { effective_at });
  return { id: row.id, effective_at };
}

/** Cancels the reset of an account. @throws ApiError factor_not_found */
export async function cancelFactorReset(tx: DatabaseTransaction, accountId: string): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("factor_resets")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) {
    throw new ApiError("factor_not_found", "No reset of your factors is waiting: nothing to do.");
  }
  await notify(tx, [accountId], "factor_reset.cancelled");
}

/** Removes every second factor of an account whose reset has waited long enough, and ends its sessions. */
export async function applyFactorReset(tx: DatabaseTransaction, accountId: string): Promise<void> {
  const due = await tx
    .deleteFrom("factor_resets")
    .where("account_id", "=", accountId)
    .where("effective_at", "<=", sql<Date>`now()`)
    .returning("id")
    .executeTakeFirst();
  if (!due) return;
  for (const table of ["authenticators", "passkeys", "recovery_codes"] as const) {
    await tx.deleteFrom(table).where("account_id", "=", accountId).execute();
  }
  await endSessions(tx, accountId);
  await notify(tx, [accountId], "factor_reset.done");
}
