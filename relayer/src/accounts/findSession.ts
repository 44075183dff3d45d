import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { findMerchantById } from "./findMerchantById.ts";
import type { Merchant } from "./merchant.ts";
import { hashSessionToken } from "./sessionToken.ts";

/** Finds the merchant of a session; null if the session is unknown or expired. */
export async function findSession(db: Kysely<Database>, token: string): Promise<Merchant | null> {
  const session = await db
    .selectFrom("sessions")
    .select("merchant_id")
    .where("token_hash", "=", hashSessionToken(token))
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
  return session ? findMerchantById(db, session.merchant_id) : null;
}
