import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";
import { type ApiKey, toApiKey } from "./apiKey.ts";

/**
 * Revokes a key at once; a revoked key stays as it is.
 * @throws ApiError api_key_not_found
 */
export async function revokeApiKey(
  tx: DatabaseTransaction,
  owner: Owner,
  id: string,
): Promise<ApiKey> {
  const row = await tx
    .updateTable("api_keys")
    .set({ revoked_at: sql<Date>`coalesce(revoked_at, now())` })
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .returningAll()
    .executeTakeFirst();
  if (!row) {
    throw new ApiError("api_key_not_found", "No API key of yours has this id: check the id.");
  }
  return toApiKey(row);
}
