import { createHash, randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";

/** Letters and digits that are not mistaken for each other. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/** Recovery codes of one set. */
const CODES = 10;

/** Groups of five letters: 123 bits, so that a plain hash is enough. */
const GROUPS = 5;

/** Makes ten new codes in place of all earlier ones; they are shown once, and stored as hashes. */
export async function makeRecoveryCodes(
  tx: DatabaseTransaction,
  accountId: string,
): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode);
  await tx.deleteFrom("recovery_codes").where("account_id", "=", accountId).execute();
  await tx
    .insertInto("recovery_codes")
    .values(codes.map((code) => ({ account_id: accountId, hash: hashCode(code) })))
    .execute();
  return codes;
}

/** Uses up a recovery code. @throws ApiError factor_invalid */
export async function useRecoveryCode(
  db: Kysely<Database>,
  accountId: string,
  code: string,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("recovery_codes")
    .set({ used_at: sql<Date>`now()` })
    .where("account_id", "=", accountId)
    .where("hash", "=", hashCode(code))
    .where("used_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    throw new ApiError("factor_invalid", "This recovery code is wrong or used: try another one.");
  }
}

function newCode(): string {
  const group = () =>
    Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/** Hashes a code as it was typed. It needs no salt: it has more random bits than anybody can try. */
function hashCode(code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[^0-9a-z]/g, "");
  return createHash("sha256").update(plain).digest();
}
