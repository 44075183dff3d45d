import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";

/** Fails every unfinished delivery to an endpoint. */
export async function endPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({ status: "failed", finished_at: sql`now()` })
    .where("endpoint_id", "=", endpointId)
    .where("status", "in", ["pending", "sending"])
    .execute();
}
