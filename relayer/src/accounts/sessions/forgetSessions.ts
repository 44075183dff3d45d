import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** Deletes expired sessions, trusted devices, nonces, challenges and invitations. */
export async function forgetSessions(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom("sessions").where("expires_at", "<", sql<Date>`now()`).execute();
  await db.deleteFrom("trusted_devices").where("expires_at", "<", sql<Date>`now()`).execute();
  await db.deleteFrom("passkey_challenges").where("expires_at", "<", sql<Date>`now()`).execute();
  await db.deleteFrom("invitations").where("expires_at", "<", sql<Date>`now()`).execute();
  await db.deleteFrom("sign_in_nonces").where("expires_at", "<", sql<Date>`now()`).execute();
}
