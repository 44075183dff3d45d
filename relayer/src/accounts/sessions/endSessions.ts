import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** Ends every session of an account but one. @returns how many it ended */
export async function endSessions(
  db: Kysely<Database>,
  accountId: string,
  exceptId = "",
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .where("id", "<>", exceptId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
