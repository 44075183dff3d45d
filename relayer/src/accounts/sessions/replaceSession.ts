import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Deps } from "../../platform/part.ts";
import type { Client } from "./clientOf.ts";
import { openSession } from "./openSession.ts";
import type { Session } from "./session.ts";

/** Ends a session and opens one with more rights in its place. @returns the new token */
export async function replaceSession(
  deps: Pick<Deps, "config">,
  db: Kysely<Database>,
  { accountId, sessionId }: Session,
  client: Client,
  secondFactor: "none" | "verified",
): Promise<string> {
  await db.deleteFrom("sessions").where("id", "=", sessionId).execute();
  return openSession(deps, db, { accountId, secondFactor, client });
}
