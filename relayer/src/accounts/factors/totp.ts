import { type Kysely, sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "../../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";

/** Seconds for which a code is shown. */
const PERIOD = 30;

/** Codes before and after the present one that count, because clocks differ. */
const DRIFT = 1;

/** Wrong codes that an account may send in an hour: only somebody with its wallet can send any. */
const WRONG_CODES = 10;

function totpOf(secret: Secret, label = ""): TOTP {
  return new TOTP({ issuer: "Handsel", label, secret, period: PERIOD, digits: 6 });
}

/** Begins an enrolment with a new secret; it counts from its confirmation. */
export async function enrolTotp(
  { config, db }: Pick<Deps, "config" | "db">,
  accountId: string,
  label: string,
): Promise<{ secret: string; uri: string }> {
  const secret = new Secret({ size: 20 });
  const context = `authenticators:sealed_new_secret:${accountId}`;
  const sealed_new_secret = seal(config.encryptionKey, context, secret.base32);
  await db
    .insertInto("authenticators")
    .values({
      ...{ account_id: accountId, sealed_new_secret, sealed_secret: null },
      ...{ last_step: null, enrolled_at: null },
    })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ sealed_new_secret }))
    .execute();
  return { secret: secret.base32, uri: totpOf(secret, label).toString() };
}

/** Secret that has shown its first code, and the code's time step. */
interface CheckedSecret {
  secret: string;
  step: bigint;
}

/**
 * Checks the first code of an enrolment.
 * @throws ApiError factor_not_found, factor_invalid or rate_limited
 */
export async function checkNewTotp(
  { config, db }: Pick<Deps, "config" | "db">,
  accountId: string,
  code: string,
): Promise<CheckedSecret> {
  const row = await db
    .selectFrom("authenticators")
    .select("sealed_new_secret")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (!row?.sealed_new_secret) {
    throw new ApiError("factor_not_found", "No enrolment has begun: ask for a secret first.");
  }
  const context = `authenticators:sealed_new_secret:${accountId}`;
  const secret = unseal(config.encryptionKey, context, row.sealed_new_secret);
  await countTry(db, accountId);
  const step = stepOf(secret, code);
  if (step === null) throw wrongCode();
  return { secret, step };
}

/** Makes a checked secret the account's, in place of an earlier one. */
export async function confirmTotp(
  { config: { encryptionKey } }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  accountId: string,
  { secret, step }: CheckedSecret,
): Promise<void> {
  await tx
    .updateTable("authenticators")
    .set({
      sealed_secret: seal(encryptionKey, `authenticators:sealed_secret:${accountId}`, secret),
      ...{ sealed_new_secret: null, last_step: step, failures: 0 },
      enrolled_at: sql<Date>`now()`,
    })
    .where("account_id", "=", accountId)
    .execute();
}

/**
 * Verifies a code, which works once: none of its time or before it is accepted again.
 * @throws ApiError factor_invalid or rate_limited
 */
export async function verifyTotp(
  { config, db }: Pick<Deps, "config" | "db">,
  accountId: string,
  code: string,
): Promise<void> {
  const row = await db
    .selectFrom("authenticators")
    .select("sealed_secret")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (!row?.sealed_secret) throw wrongCode();
  await countTry(db, accountId);
  const context = `authenticators:sealed_secret:${accountId}`;
  const step = stepOf(unseal(config.encryptionKey, context, row.sealed_secret), code);
  if (step === null) throw wrongCode();
  const { numUpdatedRows } = await db
    .updateTable("authenticators")
    .set({ last_step: step, failures: 0 })
    .where("account_id", "=", accountId)
    .where(sql<boolean>`coalesce(last_step, 0) < ${step}`)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw wrongCode();
}

/** Removes the authenticator of an account. @returns whether it had one */
export async function removeTotp(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom("authenticators")
    .where("account_id", "=", accountId)
    .returning("sealed_secret")
    .executeTakeFirst();
  return removed?.sealed_secret != null;
}

/** Returns the time step of a code; null if it is wrong. The library compares in constant time. */
function stepOf(secret: string, token: string): bigint | null {
  const totp = totpOf(Secret.fromBase32(secret));
  const delta = totp.validate({ token, window: DRIFT });
  return delta === null ? null : BigInt(totp.counter() + delta);
}

/** Counts a try before it is judged, so that tries at once count too. @throws ApiError rate_limited */
async function countTry(db: Kysely<Database>, accountId: string): Promise<void> {
  const fresh = sql<boolean>`failures_since < now() - interval '1 hour'`;
  const { failures } = await db
    .updateTable("authenticators")
    .set({
      failures: sql<number>`case when ${fresh} then 1 else failures + 1 end`,
      failures_since: sql<Date>`case when ${fresh} then now() else failures_since end`,
    })
    .where("account_id", "=", accountId)
    .returning("failures")
    .executeTakeFirstOrThrow();
  if (failures > WRONG_CODES) {
    throw new ApiError(
      "rate_limited",
      "Too many wrong codes: use a passkey or a recovery code, or try again in an hour.",
      undefined,
      { "retry-after": "3600" },
    );
  }
}

function wrongCode(): ApiError {
  return new ApiError(
    "factor_invalid",
    "The code is wrong or was used before: wait for the next one, and check the device's clock.",
  );
}
