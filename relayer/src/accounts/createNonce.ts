import { type Kysely, sql } from "kysely";
import { generateSiweNonce } from "viem/siwe";
import type { Database } from "../platform/database/database.ts";

/** Creates a nonce for one sign-in, valid for ten minutes. */
export async function createNonce(db: Kysely<Database>): Promise<string> {
  const nonce = generateSiweNonce();
  await db
    .insertInto("sign_in_nonces")
    .values({ nonce, expires_at: sql<Date>`now() + interval '10 minutes'` })
    .execute();
  return nonce;
}

/** Consumes a nonce; false if it is unknown, used or expired. */
export async function useNonce(db: Kysely<Database>, nonce: string): Promise<boolean> {
  const used = await db
    .deleteFrom("sign_in_nonces")
    .where("nonce", "=", nonce)
    .where("expires_at", ">", sql<Date>`now()`)
    .returning("nonce")
    .executeTakeFirst();
  return used !== undefined;
}
