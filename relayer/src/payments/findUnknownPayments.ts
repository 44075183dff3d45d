import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";

/** Returns the ids of which no merchant here has a payment. */
export async function findUnknownPayments(
  db: Kysely<Database>,
  ids: readonly Hash[],
): Promise<Hash[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("payments")
    .select("id")
    .where(sql<boolean>`id = any(${ids})`)
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
