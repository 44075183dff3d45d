import type { Kysely } from "kysely";
import { chainTime } from "../chains/cursor.ts";
import type { Database } from "../platform/database/database.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";

/** Rows of one statement. */
const BATCH = 1_000;

/** Starts the worker that keeps the status of payments true as time passes. */
export function startAging(deps: Deps): Worker {
  return startLoop({
    name: "age payments",
    intervalMs: 1_000,
    log: deps.log,
    run: async () => {
      let more = false;
      for (const id of deps.chains.keys()) more = (await agePayments(deps.db, id)) || more;
      return more;
    },
  });
}

/**
 * Marks the payments of a chain that the merchant can no longer capture as `expired`: the only
 * status that changes without a log.
 * @returns whether more may be due
 */
export async function agePayments(db: Kysely<Database>, chainId: number): Promise<boolean> {
  const now = new Date((await chainTime(db, chainId)) * 1000);
  const { numUpdatedRows } = await db
    .updateTable("payments")
    .set({ status: "expired" })
    .where("id", "in", (query) =>
      query
        .selectFrom("payments")
        .select("id")
        .where("chain_id", "=", chainId)
        .where("status", "in", ["authorized", "partially_captured"])
        .where("capture_ends_at", "<=", now)
        .orderBy("capture_ends_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows === BigInt(BATCH);
}
