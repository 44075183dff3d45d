import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Returns whether any active publishable key lists an origin. */
export async function isListedOrigin(db: Kysely<Database>, origin: string): Promise<boolean> {
  const row = await db
    .selectFrom("api_keys")
    .select("id")
    .where("kind", "=", "publishable")
    .where(sql<boolean>`origins @> array[${origin}]`)
    .where("revoked_at", "is", null)
    .where(sql<boolean>`(expires_at is null or expires_at > now())`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
