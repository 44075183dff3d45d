import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { hasFactor } from "../factors/findFactors.ts";
import type { Session } from "./session.ts";
import { hashSessionToken } from "./sessionToken.ts";

/** Seconds without a request after which a session ends. */
const IDLE_SECONDS = 2 * 60 * 60;

/** Seconds for which a proof counts. */
const PROOF_SECONDS = 5 * 60;

/** Whether a session has neither expired nor been idle for too long. */
export const isAlive = sql<boolean>`(
  expires_at > now() and last_used_at > now() - ${IDLE_SECONDS} * interval '1 second'
)`;

/** Finds a session; null if it is unknown, expired or was idle for too long. */
export async function findSession(db: Kysely<Database>, token: string): Promise<Session | null> {
  const row = await db
    .selectFrom("sessions")
    .select(["id", "account_id", "second_factor", "expires_at"])
    .select(hasFactor("sessions.account_id").as("has_factor"))
    .select(sql<Date>`proved_at + ${PROOF_SECONDS} * interval '1 second'`.as("proved_until"))
    .select(
      sql<boolean>`proved_at + ${PROOF_SECONDS} * interval '1 second' > now()`.as("is_proved"),
    )
    .select(sql<boolean>`last_used_at < now() - interval '1 minute'`.as("was_idle"))
    .where("token_hash", "=", hashSessionToken(token))
    .where(isAlive)
    .executeTakeFirst();
  if (!row) return null;
  if (row.was_idle) await noteUse(db, row.id);
  return {
    accountId: row.account_id,
    sessionId: row.id,
    secondFactor: row.has_factor ? row.second_factor : "none",
    isProved: row.is_proved,
    provedUntil: row.proved_until,
    expiresAt: row.expires_at,
  };
}

/** Stores the time of use; at most once a minute, so that requests do not wait for each other. */
async function noteUse(db: Kysely<Database>, id: string): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ last_used_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
}
