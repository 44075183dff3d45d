import type { Hash } from "viem";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";
import type { PaymentChanges } from "./paymentEvents.ts";

/** Rows of one statement. */
const BATCH = 1_000;

/**
 * Decides which payment of each checkout pays it: the first on the chain, and from then on the same as
 * long as the chain has it, so that nothing else takes its place once the merchant was told. Every
 * other payment of that checkout is its duplicate. Sets it in the rows that are to be saved, and stores
 * it for others.
 */
export async function markDuplicates(
  tx: DatabaseTransaction,
  moved: readonly PaymentChanges[],
): Promise<void> {
  const fresh = new Set(moved.filter(isFresh).map(({ after }) => after.id));
  const unsaved = new Map(moved.map(({ after }) => [after.id, after]));
  const unsavedOf = Map.groupBy(unsaved.values(), ({ checkout_id }) => checkout_id);
  const changed = new Map<Hash, Hash | null>();
  const checkoutIds = [...unsavedOf.keys()].filter((id) => id !== null);
  for (const ids of batches(checkoutIds, BATCH)) {
    const stored = await tx
      .selectFrom("payments")
      .select([
        ...(["id", "checkout_id", "duplicate_of", "funded_at", "block_number"] as const),
        ...(["log_index", "confirmation"] as const),
      ])
      .where("checkout_id", "in", ids)
      .execute();
    // Another chain's transaction may have decided since the rows were read.
    for (const { id, duplicate_of } of stored) {
      const row = unsaved.get(id);
      if (row) row.duplicate_of = duplicate_of;
    }
    const others = Map.groupBy(
      stored.filter(({ id }) => !unsaved.has(id)),
      ({ checkout_id }) => checkout_id,
    );
    for (const checkoutId of ids) {
      const own = [...(others.get(checkoutId) ?? []), ...(unsavedOf.get(checkoutId) ?? [])]
        .filter(({ confirmation }) => confirmation !== "reorged")
        .sort(byPosition);
      const kept = own.find(({ id, duplicate_of }) => duplicate_of === null && !fresh.has(id));
      const first = kept ?? own[0];
      for (const { id, duplicate_of } of own) {
        const wanted = first && id !== first.id ? first.id : null;
        if (duplicate_of !== wanted) changed.set(id, wanted);
      }
    }
  }
  for (const [id, duplicate_of] of changed) {
    const row = unsaved.get(id);
    if (row) row.duplicate_of = duplicate_of;
    else await tx.updateTable("payments").set({ duplicate_of }).where("id", "=", id).execute();
  }
}

type Position = Pick<PaymentRow, "funded_at" | "block_number" | "log_index">;

/** Orders by the time of the block, which payments on several chains share. */
function byPosition(a: Position, b: Position): number {
  const apart = a.funded_at.getTime() - b.funded_at.getTime();
  return apart || Number(a.block_number - b.block_number) || a.log_index - b.log_index;
}

/** Whether the chain did not have the payment before. */
function isFresh({ before }: PaymentChanges): boolean {
  return before === null || before.confirmation === "reorged";
}
