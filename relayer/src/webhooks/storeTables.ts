import { type RawBuilder, sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { OrganisationRows, StoreTable } from "../platform/storeTable.ts";
import { deleteEndpoint } from "./deleteEndpoint.ts";

/** Deliveries are found by their event, which goes after them: the endpoint is gone by then. */
const ofEvents = ({ merchantIds }: OrganisationRows): RawBuilder<boolean> =>
  sql`event_id in (select id from webhook_events where merchant_id = any(${[...merchantIds]}))`;

/** What organisations have in the tables of webhooks. */
export const webhookStoreTables: readonly StoreTable[] = [
  {
    table: "webhook_endpoints",
    onDeletion: "delete",
    secrets: ["sealed_secret", "old_sealed_secret", "sealed_signing_key"],
  },
  { table: "webhook_counters", onDeletion: "delete", isInternal: true },
  { table: "webhook_events", onDeletion: "delete", texts: ["body"] },
  { table: "webhook_deliveries", rowsOf: ofEvents, key: ["id"], onDeletion: "delete" },
  {
    table: "webhook_attempts",
    rowsOf: (organisation) =>
      sql`delivery_id in (select id from webhook_deliveries where ${ofEvents(organisation)})`,
    onDeletion: "delete",
  },
];

/** Deletes the endpoints of an organisation, so that nothing is sent to them any more. */
export async function endEndpoints(
  tx: DatabaseTransaction,
  { merchantIds }: OrganisationRows,
): Promise<void> {
  const endpoints = await tx
    .selectFrom("webhook_endpoints")
    .select(["id", "merchant_id", "livemode"])
    .where("merchant_id", "in", [...merchantIds])
    .orderBy("id")
    .execute();
  for (const { id, merchant_id: merchantId, livemode } of endpoints) {
    await deleteEndpoint(tx, { merchantId, livemode }, id);
  }
}
