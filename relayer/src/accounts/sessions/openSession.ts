import { type Kysely, sql } from "kysely";
import { seal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";
import type { Deps } from "../../platform/part.ts";
import type { Client } from "./clientOf.ts";
import { SESSION_SECONDS } from "./sessionCookie.ts";
import { hashSessionToken, newSessionToken } from "./sessionToken.ts";

/** When a session ends that begins now. */
export const expiry = sql<Date>`now() + ${SESSION_SECONDS} * interval '1 second'`;

/** When a session proved a factor that never did. */
const NEVER = new Date(0);

/** What a new session is for. */
export interface NewSession {
  accountId: string;
  /** Whether a second factor was proved; required counts only while the account has one. */
  secondFactor: "required" | "verified";
  /** Address of the wallet, or id of the passkey, that signed in: the session ends with it. */
  openedWith: string;
  /** Whether its second factor was proved by an earlier session of the device, so that nothing is proved now. */
  isTrusted?: boolean;
  client: Client;
}

/** Opens a session, whose person has just proved a factor, unless the device is trusted. @returns its token, which is not stored */
export async function openSession(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  { accountId, secondFactor, openedWith, isTrusted = false, client }: NewSession,
): Promise<string> {
  const token = newSessionToken();
  const id = newId("ses");
  await db
    .insertInto("sessions")
    .values({
      id,
      token_hash: hashSessionToken(token),
      account_id: accountId,
      second_factor: secondFactor,
      opened_with: openedWith,
      ...(isTrusted && { proved_at: NEVER }),
      sealed_client: seal(
        config.encryptionKey,
        `sessions:sealed_client:${id}`,
        JSON.stringify(client),
      ),
      expires_at: expiry,
    })
    .execute();
  return token;
}
