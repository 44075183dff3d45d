import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { distrustDevices } from "./trustedDevices.ts";

/** Ends every session of an account but one, and trusts no device any more. @returns how many it ended */
export async function endSessions(
  db: Kysely<Database>,
  accountId: string,
  exceptId = "",
): Promise<number> {
  await distrustDevices(db, accountId);
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .where("id", "<>", exceptId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Ends the sessions that a wallet or passkey opened, or a passkey proved, but the one that removes it, and trusts no
 * device any more.
 */
export async function endSessionsOf(
  db: Kysely<Database>,
  accountId: string,
  opener: string,
  exceptId: string,
): Promise<void> {
  await distrustDevices(db, accountId);
  await db
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .where("id", "<>", exceptId)
    .where((where) =>
      where.or([where("opened_with", "=", opener), where("proved_with", "=", opener)]),
    )
    .execute();
}
