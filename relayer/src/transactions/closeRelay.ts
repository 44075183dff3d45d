import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { inBatchOf } from "./inBatchOf.ts";
import type { FailedCall } from "./prepareAgain.ts";
import { settleBudget } from "./spendBudget.ts";

/** What comes to its end; should it be on its way again, it can be stuck again. */
const closed = { closed_at: sql<Date>`clock_timestamp()`, stuck_at: null };

/** Records a relay's success, and counts it in the budgets. */
export async function closeMined(tx: DatabaseTransaction, relayId: string): Promise<void> {
  await tx
    .updateTable("relays")
    .set({ status: "mined", failure: null, ...closed })
    .where(inBatchOf(relayId))
    .execute();
  await settleBudget(tx, relayId, "mined");
}

/**
 * Marks a relay as failed, counts it in the budgets, and calls the listeners if it was not before.
 */
export async function closeFailed(
  deps: Pick<Deps, "chains" | "parts">,
  tx: DatabaseTransaction,
  relayId: string,
  { failure, isPayersDoing }: Pick<FailedCall, "failure" | "isPayersDoing">,
): Promise<void> {
  const before = await tx
    .selectFrom("relays")
    .select("status")
    .where("id", "=", relayId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const relays = await tx
    .updateTable("relays")
    .set({ status: "failed", failure, ...closed })
    .where(inBatchOf(relayId))
    .returningAll()
    .execute();
  await settleBudget(tx, relayId, isPayersDoing ? "payers_doing" : "failed");
  if (before.status === "failed") return;
  for (const { transactionListener } of deps.parts) {
    for (const relay of relays) await transactionListener?.failed(deps, tx, relay);
  }
}
