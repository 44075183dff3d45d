import type { Kysely } from "kysely";
import { z } from "zod";
import { unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import type { Client } from "./clientOf.ts";
import { isAlive } from "./findSession.ts";
import type { Session } from "./session.ts";
import { distrustDevices } from "./trustedDevices.ts";

/** Session as its person sees it. */
export const ownSessionSchema = z
  .object({
    id: z.string(),
    object: z.literal("session"),
    current: z.boolean().meta({ description: "Whether it is the session of the request." }),
    client: z.string().meta({ description: "What the browser calls itself." }),
    network: z.string().meta({ description: "IPv4 address, or /64 of IPv6, of the sign-in." }),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime().meta({ description: "Accurate to the minute." }),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: "OwnSession" });

/** Lists the sessions of an account, newest first. */
export async function listSessions(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  { accountId, sessionId }: Session,
): Promise<z.output<typeof ownSessionSchema>[]> {
  const rows = await db
    .selectFrom("sessions")
    .select(["id", "sealed_client", "created_at", "last_used_at", "expires_at"])
    .where("account_id", "=", accountId)
    .where(isAlive)
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => {
    const context = `sessions:sealed_client:${row.id}`;
    const known: Client = JSON.parse(unseal(config.encryptionKey, context, row.sealed_client));
    return {
      id: row.id,
      object: "session",
      current: row.id === sessionId,
      ...known,
      created_at: row.created_at.toISOString(),
      last_used_at: row.last_used_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
    };
  });
}

/** Ends one session of an account, and trusts no device any more: the one may have been lost. @throws ApiError session_not_found */
export async function revokeSession(
  db: Kysely<Database>,
  { accountId }: Session,
  id: string,
): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) {
    throw new ApiError("session_not_found", "You have no session with this id: check the id.");
  }
  await distrustDevices(db, accountId);
}
