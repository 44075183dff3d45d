import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { noSession } from "./noSession.ts";
import { expiry } from "./openSession.ts";
import type { Session } from "./session.ts";
import { hashSessionToken, newSessionToken } from "./sessionToken.ts";

/**
 * Gives a session that has just proved a factor a new token and more rights. One that was ended meanwhile stays ended:
 * both change the same row, so that one waits for the other.
 * @param provedWith the passkey that proved it, with which the session ends
 * @returns the new token
 * @throws ApiError session_missing
 */
export async function replaceSession(
  db: Kysely<Database>,
  { sessionId }: Session,
  secondFactor: "required" | "verified",
  provedWith: string | null = null,
): Promise<string> {
  const token = newSessionToken();
  const now = sql<Date>`now()`;
  const { numUpdatedRows } = await db
    .updateTable("sessions")
    .set({
      ...{ token_hash: hashSessionToken(token), second_factor: secondFactor },
      proved_with: provedWith,
      ...{ proved_at: now, last_used_at: now, expires_at: expiry },
    })
    .where("id", "=", sessionId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw noSession();
  return token;
}
