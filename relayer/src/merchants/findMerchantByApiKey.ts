import { timingSafeEqual } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../db/database.ts";
import { hashApiKey } from "./apiKey.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** The merchant whose key this is; null if nobody's, or revoked. */
export async function findMerchantByApiKey(
  db: Kysely<Database>,
  key: string,
): Promise<Merchant | null> {
  const hash = hashApiKey(key);
  if (!hash) return null;
  const row = await db
    .selectFrom("api_keys")
    .innerJoin("merchants", "merchants.id", "api_keys.merchant_id")
    .select([...merchantColumns, "api_keys.hash"])
    .where("api_keys.hash", "=", hash)
    .where("api_keys.revoked_at", "is", null)
    .executeTakeFirst();
  // The index compares hashes, whose timing tells nothing about keys; this one says so for sure.
  if (!row || !timingSafeEqual(row.hash, hash)) return null;
  const { hash: _, ...merchant } = row;
  return merchant;
}
