import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { hashSessionToken } from "./sessionToken.ts";

/** Deletes a session, if it exists. */
export async function signOut(db: Kysely<Database>, token: string): Promise<void> {
  await db.deleteFrom("sessions").where("token_hash", "=", hashSessionToken(token)).execute();
}
