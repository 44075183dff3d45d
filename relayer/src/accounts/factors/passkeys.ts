import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { type Kysely, sql } from "kysely";
import { seal } from "../../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import type { Deps } from "../../platform/part.ts";
import { lockAccount, requireSignIn } from "../people/changeWallets.ts";
import { notify } from "../people/notices.ts";
import { endSessionsOf } from "../sessions/endSessions.ts";
import type { Session } from "../sessions/session.ts";

/** Minutes in which a challenge must be answered. */
const CHALLENGE_MINUTES = 10;

/** Most passkeys of one account. */
const PASSKEYS = 20;

/** Makes the options of a sign-in with any passkey of this site. */
export async function passkeyOptions({ config, db }: Deps) {
  const options = await generateAuthenticationOptions({
    ...{ rpID: siteOf(config), userVerification: "required" },
  });
  return { challenge_id: await storeChallenge(db, options.challenge, null), options };
}

/** Makes the options to add a passkey to an account. */
export async function newPasskeyOptions({ config, db }: Deps, accountId: string, name: string) {
  const known = await listCredentials(db, accountId);
  const options = await generateRegistrationOptions({
    ...{ rpName: "Handsel", rpID: siteOf(config), userName: name },
    userID: new TextEncoder().encode(accountId),
    excludeCredentials: known.map(({ credential_id }) => ({ id: credential_id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { challenge_id: await storeChallenge(db, options.challenge, accountId), options };
}

/** Answer of a browser to a challenge. */
export interface PasskeyAnswer {
  challenge_id: string;
  response: object;
}

/**
 * Verifies a passkey, whose authenticator has verified the person.
 * @returns the passkey and its account
 * @throws ApiError passkey_invalid
 */
export async function verifyPasskey(
  { config, db }: Deps,
  { challenge_id, response: given }: PasskeyAnswer,
): Promise<{ accountId: string; passkeyId: string }> {
  const response = given as AuthenticationResponseJSON;
  const challenge = await useChallenge(db, challenge_id, null);
  const passkey = await db
    .selectFrom("passkeys")
    .selectAll()
    .where("credential_id", "=", typeof response.id === "string" ? response.id : "")
    .executeTakeFirst();
  if (!challenge || !passkey) throw refused();
  const { publicUrl } = config;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge: challenge, expectedOrigin: publicUrl },
    ...{ expectedRPID: siteOf(config), requireUserVerification: true },
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
      transports: passkey.transports as AuthenticatorTransport[],
    },
  }).catch(() => {
    throw refused();
  });
  if (!verified) throw refused();
  // A counter that does not grow is a copy of the passkey; those that devices share stay at zero.
  const { numUpdatedRows } = await db
    .updateTable("passkeys")
    .set({
      counter: BigInt(authenticationInfo.newCounter),
      backed_up: authenticationInfo.credentialBackedUp,
      last_used_at: sql<Date>`now()`,
    })
    .where("id", "=", passkey.id)
    .where("counter", "=", passkey.counter)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw refused();
  return { accountId: passkey.account_id, passkeyId: passkey.id };
}

/** New passkey, which has answered its challenge. */
type NewCredential = VerifiedRegistrationResponse["registrationInfo"] & object;

/** Verifies a passkey that an account is to have. @throws ApiError passkey_invalid */
export async function verifyNewPasskey(
  { config, db }: Deps,
  accountId: string,
  { challenge_id, response: given }: PasskeyAnswer,
): Promise<NewCredential> {
  const challenge = await useChallenge(db, challenge_id, accountId);
  if (!challenge) throw refused();
  const response = given as RegistrationResponseJSON;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    ...{ response, expectedChallenge: challenge, expectedOrigin: config.publicUrl },
    ...{ expectedRPID: siteOf(config), requireUserVerification: true },
  }).catch(() => {
    throw refused();
  });
  if (!verified) throw refused();
  return registrationInfo;
}

/**
 * Lists the passkeys of an account that can have one more.
 * @throws ApiError passkey_invalid if it has as many as it may
 */
async function listCredentials(db: Kysely<Database>, accountId: string) {
  const known = await db
    .selectFrom("passkeys")
    .select("credential_id")
    .where("account_id", "=", accountId)
    .execute();
  if (known.length < PASSKEYS) return known;
  throw new ApiError("passkey_invalid", `An account has at most ${PASSKEYS} passkeys: remove one.`);
}

/**
 * Adds a passkey to an account. @returns its id
 * @throws ApiError passkey_invalid if an account has it, or the account has as many as it may
 */
export async function addPasskey(
  { config }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  accountId: string,
  { credential, credentialBackedUp }: NewCredential,
  name: string,
): Promise<string> {
  // Those that are added at once wait for each other, so that none goes over the limit.
  await lockAccount(tx, accountId);
  await listCredentials(tx, accountId);
  const id = newId("psk");
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("passkeys")
    .values({
      ...{ id, account_id: accountId, credential_id: credential.id },
      public_key: Buffer.from(credential.publicKey),
      counter: BigInt(credential.counter),
      transports: credential.transports ?? [],
      backed_up: credentialBackedUp,
      sealed_name: seal(config.encryptionKey, `passkeys:sealed_name:${id}`, name),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw refused();
  return id;
}

/** Renames a passkey of an account. @throws ApiError factor_not_found */
export async function renamePasskey(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  accountId: string,
  id: string,
  name: string,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("passkeys")
    .set({ sealed_name: seal(config.encryptionKey, `passkeys:sealed_name:${id}`, name) })
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw noPasskey();
}

/**
 * Removes a passkey, and ends the other sessions that it opened or proved.
 * @throws ApiError factor_not_found, or last_sign_in if nobody could sign in afterwards
 */
export async function removePasskey(
  tx: DatabaseTransaction,
  { accountId, sessionId }: Session,
  id: string,
): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("passkeys")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw noPasskey();
  await requireSignIn(tx, accountId);
  await endSessionsOf(tx, accountId, id, sessionId);
  await notify(tx, [accountId], "passkey.removed", { passkey: id });
}

function noPasskey(): ApiError {
  return new ApiError("factor_not_found", "Your account has no passkey with this id: check it.");
}

/** Returns the relying party id: the host name of this site. */
function siteOf({ publicUrl }: Pick<Deps["config"], "publicUrl">): string {
  return new URL(publicUrl).hostname;
}

async function storeChallenge(
  db: Kysely<Database>,
  challenge: string,
  accountId: string | null,
): Promise<string> {
  const id = newId("chl");
  await db
    .insertInto("passkey_challenges")
    .values({
      ...{ id, challenge, account_id: accountId },
      expires_at: sql<Date>`now() + ${CHALLENGE_MINUTES} * interval '1 minute'`,
    })
    .execute();
  return id;
}

/** Consumes a challenge; null if it is unknown, used, expired or another account's. */
async function useChallenge(
  db: Kysely<Database>,
  id: string,
  accountId: string | null,
): Promise<string | null> {
  const used = await db
    .deleteFrom("passkey_challenges")
    .where("id", "=", id)
    .where("account_id", "is not distinct from", accountId)
    .where("expires_at", ">", sql<Date>`now()`)
    .returning("challenge")
    .executeTakeFirst();
  return used?.challenge ?? null;
}

function refused(): ApiError {
  return new ApiError(
    "passkey_invalid",
    "The passkey was not accepted: ask for new options and try again, or use another way.",
  );
}
