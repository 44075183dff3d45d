import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Returns those of some API keys' ids that there are: a deleted store has none. */
export async function findKeyIds(
  db: Kysely<Database>,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (ids.size === 0) return new Set();
  const keys = await db
    .selectFrom("api_keys")
    .select("id")
    .where("id", "in", [...ids])
    .execute();
  return new Set(keys.map(({ id }) => id));
}
