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

/** Ends the sessions that a wallet or passkey opened, or a passkey proved, but the one that removes it. */
export async function endSessionsOf(
  db: Kysely<Database>,
  accountId: string,
  opener: string,
  exceptId: string,
): Promise<void> {
  await db
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .where("id", "<>", exceptId)
    .where((where) =>
      where.or([where("opened_with", "=", opener), where("proved_with", "=", opener)]),
    )
    .execute();
}
