import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { hashSessionToken } from "./sessionToken.ts";

/** Ends a session; nothing happens if there is none. */
export async function signOut(db: Kysely<Database>, token: string): Promise<void> {
  await db.deleteFrom("sessions").where("token_hash", "=", hashSessionToken(token)).execute();
}
