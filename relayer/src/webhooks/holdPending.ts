import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";

/** Holds the pending deliveries to a disabled endpoint. Running attempts finish. */
export async function holdPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({ status: "held" })
    .where("endpoint_id", "=", endpointId)
    .where("status", "=", "pending")
    .execute();
}

/** Fails every unfinished delivery to an endpoint. */
export async function endPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({ status: "failed", finished_at: sql<Date>`now()` })
    .where("endpoint_id", "=", endpointId)
    .where("status", "in", ["pending", "sending", "held"])
    .execute();
}
