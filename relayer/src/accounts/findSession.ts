import { type Kysely, sql } from "kysely";
import type { Database } from "../db/database.ts";
import { type Merchant, merchantColumns } from "../merchants/merchant.ts";
import { hashSessionToken } from "./sessionToken.ts";

/** The merchant who signed in with this session; null if it is unknown or over. */
export async function findSession(db: Kysely<Database>, token: string): Promise<Merchant | null> {
  const row = await db
    .selectFrom("sessions")
    .innerJoin("merchants", "merchants.id", "sessions.merchant_id")
    .select(merchantColumns)
    .where("sessions.token_hash", "=", hashSessionToken(token))
    .where("sessions.expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
  return row ?? null;
}
