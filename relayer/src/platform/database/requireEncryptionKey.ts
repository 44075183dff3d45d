import type { Kysely } from "kysely";
import { ConfigError } from "../configuration/configError.ts";
import { type EncryptionKey, keyId, seal, unseal } from "../crypto/seal.ts";
import type { Database } from "./database.ts";

/** The mark's place, which its encryption is bound to. */
const CONTEXT = "installation:sealed_mark:true";

/**
 * Compares the encryption key with the mark that the first start has left in the database. Another key
 * would open none of the secrets in it.
 * @throws ConfigError if the database needs another key
 */
export async function requireEncryptionKey(
  db: Kysely<Database>,
  key: EncryptionKey,
): Promise<void> {
  const own = { key_id: keyId(key.own), sealed_mark: seal(key, CONTEXT, "handsel") };
  // The first of several processes that start at once leaves the mark, and each reads it.
  await db
    .insertInto("installation")
    .values(own)
    .onConflict((row) =>
      row.column("id").doUpdateSet(own).where("installation.sealed_mark", "is", null),
    )
    .execute();
  const mark = await db
    .selectFrom("installation")
    .select(["key_id", "sealed_mark"])
    .executeTakeFirstOrThrow();
  if (opens(key, mark.sealed_mark)) return;
  throw new ConfigError(
    `This database needs the encryption key with the id ${mark.key_id}, and ENCRYPTION_KEY has the id ${keyId(key.own)}: put the right key back. To change it, give the old one as ENCRYPTION_KEY_OLD and run: npm run relayer:rotate.`,
  );
}

function opens(key: EncryptionKey, mark: Buffer | null): boolean {
  try {
    return mark !== null && unseal(key, CONTEXT, mark) === "handsel";
  } catch {
    return false;
  }
}
