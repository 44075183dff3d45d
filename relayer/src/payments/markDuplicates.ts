import type { Hash } from "viem";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { PaymentChanges } from "./paymentEvents.ts";

/** Rows of one statement. */
const BATCH = 1_000;

/**
 * Decides which payment of each checkout pays it: the first on the chain, and from then on the same as
 * long as the chain has it, so that nothing else takes its place once the merchant was told. Every
 * other payment of that checkout is its duplicate.
 */
export async function markDuplicates(
  tx: DatabaseTransaction,
  moved: readonly PaymentChanges[],
): Promise<void> {
  const fresh = new Set(moved.filter(isFresh).map(({ after }) => after.id));
  const changed = new Map<Hash, Hash | null>();
  for (const ids of batches(
    moved.flatMap(({ after }) => after.checkout_id ?? []),
    BATCH,
  )) {
    const rows = await tx
      .selectFrom("payments")
      .select(["id", "checkout_id", "duplicate_of"])
      .where("checkout_id", "in", ids)
      .where("confirmation", "<>", "reorged")
      .orderBy("block_number")
      .orderBy("log_index")
      .execute();
    for (const own of Map.groupBy(rows, ({ checkout_id }) => checkout_id).values()) {
      const kept = own.find(({ id, duplicate_of }) => duplicate_of === null && !fresh.has(id));
      const first = kept ?? own[0];
      for (const { id, duplicate_of } of own) {
        const wanted = first && id !== first.id ? first.id : null;
        if (duplicate_of !== wanted) changed.set(id, wanted);
      }
    }
  }
  for (const [id, duplicate_of] of changed) {
    await tx.updateTable("payments").set({ duplicate_of }).where("id", "=", id).execute();
  }
  for (const { after } of moved) {
    const wanted = changed.get(after.id);
    if (wanted !== undefined) after.duplicate_of = wanted;
  }
}

/** Whether the chain did not have the payment before. */
function isFresh({ before }: PaymentChanges): boolean {
  return before === null || before.confirmation === "reorged";
}
