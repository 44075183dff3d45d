import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";

/** Holds what waits for an endpoint that is disabled now. What is being sent ends by itself. */
export async function holdPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({ status: "held" })
    .where("endpoint_id", "=", endpointId)
    .where("status", "=", "pending")
    .execute();
}

/** Gives up what waits for an endpoint, or is held for it. */
export async function endPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await tx
    .updateTable("webhook_deliveries")
    .set({ status: "failed", finished_at: sql<Date>`now()` })
    .where("endpoint_id", "=", endpointId)
    .where("status", "in", ["pending", "sending", "held"])
    .execute();
}
