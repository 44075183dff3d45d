import type { Kysely } from "kysely";
import { storeClosed } from "../platform/closedStore.ts";
import type { Database } from "../platform/database/database.ts";
import type { Merchant } from "./merchant.ts";

/** Requires that somebody reads what is written to a merchant. @throws ApiError store_closed */
export async function requireOpenStore(
  db: Kysely<Database>,
  { organisation_id }: Pick<Merchant, "organisation_id">,
): Promise<void> {
  const { deleted_at } = await db
    .selectFrom("organisations")
    .select("deleted_at")
    .where("id", "=", organisation_id)
    .executeTakeFirstOrThrow();
  if (deleted_at === null) return;
  throw storeClosed();
}
