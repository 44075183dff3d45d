import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";

/**
 * Marks a relay as failed, and calls the listeners if it was not before.
 * @param failure reason, in one sentence
 */
export async function markFailed(
  deps: Pick<Deps, "chains" | "parts">,
  tx: DatabaseTransaction,
  relayId: string,
  failure: string,
): Promise<void> {
  const before = await tx
    .selectFrom("relays")
    .select("status")
    .where("id", "=", relayId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const relay = await tx
    .updateTable("relays")
    .set({ status: "failed", failure })
    .where("id", "=", relayId)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (before.status === "failed") return;
  for (const { transactionListener } of deps.parts) {
    await transactionListener?.failed(deps, tx, relay);
  }
}
