import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** Creates a nonce for one sign-in, valid for ten minutes from `issuedAt`. */
export async function createNonce(
  db: Kysely<Database>,
): Promise<{ nonce: string; issuedAt: Date }> {
  const nonce = randomBytes(16).toString("hex");
  const { issuedAt } = await db
    .insertInto("sign_in_nonces")
    .values({ nonce, expires_at: sql<Date>`now() + interval '10 minutes'` })
    .returning(sql<Date>`expires_at - interval '10 minutes'`.as("issuedAt"))
    .executeTakeFirstOrThrow();
  return { nonce, issuedAt };
}

/**
 * Consumes a nonce.
 * @returns `unknown` if it is unknown, used or expired; `untimely` if the message was issued more than
 * a minute before the nonce, or more than a minute in the future; by the database's clock
 */
export async function useNonce(
  db: Kysely<Database>,
  nonce: string,
  issuedAt: Date,
): Promise<"ok" | "unknown" | "untimely"> {
  const used = await db
    .deleteFrom("sign_in_nonces")
    .where("nonce", "=", nonce)
    .where("expires_at", ">", sql<Date>`now()`)
    .returning(
      sql<boolean>`${issuedAt}::timestamptz
        between expires_at - interval '11 minutes' and now() + interval '1 minute'`.as("timely"),
    )
    .executeTakeFirst();
  if (!used) return "unknown";
  return used.timely ? "ok" : "untimely";
}
