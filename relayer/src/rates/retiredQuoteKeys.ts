import type { Kysely } from "kysely";
import type { EncryptionKey } from "../platform/crypto/seal.ts";
import type { Database } from "../platform/database/database.ts";
import { quoteKey } from "./quoteKey.ts";

/**
 * Keeps the public key of an encryption key that is about to be changed: quotes that it signed are still open, and
 * bought with.
 */
export async function retireQuoteKey(db: Kysely<Database>, encryptionKey: Buffer): Promise<void> {
  await db
    .insertInto("retired_quote_keys")
    .values({ public_key: quoteKey(encryptionKey).publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Lists the keys that signed quotes before the one of this encryption key, the last first. While the encryption key is
 * changed, the other key's is one of them, because relayers that run beside this one sign with it.
 */
export async function listRetiredQuoteKeys(
  db: Kysely<Database>,
  { own, other }: EncryptionKey,
): Promise<{ public_key: string; retired_at: string }[]> {
  const rows = await db
    .selectFrom("retired_quote_keys")
    .selectAll()
    // A change that was begun and failed has retired none.
    .where("public_key", "<>", quoteKey(own).publicKey)
    .orderBy("retired_at", "desc")
    .execute();
  const retired = rows.map(({ public_key, retired_at }) => ({
    public_key,
    retired_at: retired_at.toISOString(),
  }));
  if (other === undefined) return retired;
  const { publicKey: public_key } = quoteKey(other);
  if (retired.some((each) => each.public_key === public_key)) return retired;
  return [{ public_key, retired_at: new Date().toISOString() }, ...retired];
}
