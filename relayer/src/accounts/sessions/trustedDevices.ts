import { type Kysely, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { hashSessionToken, newSessionToken } from "./sessionToken.ts";

/** Cookie by which a device is known again. Other than the session's it stays after a sign-out. */
export const DEVICE_COOKIE = "__Host-handsel_device";

/** Seconds for which a device is not asked for a second factor. */
export const DEVICE_SECONDS = 30 * 24 * 60 * 60;

/** Devices of an account at most; a further one takes the place of the oldest. */
const MOST = 10;

/** Trusts the device of a request that has just proved a second factor. @returns the token for its cookie */
export async function trustDevice(tx: DatabaseTransaction, accountId: string): Promise<string> {
  const token = newSessionToken();
  await sql`select from accounts where id = ${accountId} for update`.execute(tx);
  await tx
    .insertInto("trusted_devices")
    .values({
      ...{ token_hash: hashSessionToken(token), account_id: accountId },
      expires_at: sql<Date>`now() + ${DEVICE_SECONDS} * interval '1 second'`,
    })
    .execute();
  await tx
    .deleteFrom("trusted_devices")
    .where("account_id", "=", accountId)
    .where("token_hash", "not in", (newest) =>
      newest
        .selectFrom("trusted_devices")
        .select("token_hash")
        .where("account_id", "=", accountId)
        .orderBy("expires_at", "desc")
        .limit(MOST),
    )
    .execute();
  return token;
}

/** Whether a device is trusted by an account. */
export async function isTrusted(
  db: Kysely<Database>,
  accountId: string,
  token: string | null,
): Promise<boolean> {
  if (token === null) return false;
  const found = await db
    .selectFrom("trusted_devices")
    .select("account_id")
    .where("token_hash", "=", hashSessionToken(token))
    .where("account_id", "=", accountId)
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
  return found !== undefined;
}

/** Asks for the second factor again on every device of an account. */
export async function distrustDevices(db: Kysely<Database>, accountId: string): Promise<void> {
  await db.deleteFrom("trusted_devices").where("account_id", "=", accountId).execute();
}

/** Counts the devices that an account trusts. */
export async function countTrustedDevices(
  db: Kysely<Database>,
  accountId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("trusted_devices")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("account_id", "=", accountId)
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirstOrThrow();
  return count;
}
