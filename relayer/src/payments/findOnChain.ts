import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";

/** Returns those of several payments that the chain has, as far as it was read. */
export async function findOnChain(
  db: Kysely<Database>,
  ids: readonly Hash[],
): Promise<ReadonlySet<Hash>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("payments")
    .select("id")
    .where("id", "in", ids)
    .where("confirmation", "<>", "reorged")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
