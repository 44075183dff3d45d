import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { seal, unseal } from "../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";

const KEY_BYTES = 32;

/**
 * Reads the key by which a store's names are found; null while it has named nobody. It is a row of its own, because hashes
 * could not be made anew when the server's encryption key changes.
 */
export async function findSearchKey(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  merchantId: string,
): Promise<Buffer | null> {
  const row = await db
    .selectFrom("customer_search_keys")
    .select("sealed_key")
    .where("merchant_id", "=", merchantId)
    .executeTakeFirst();
  return row
    ? Buffer.from(unseal(config.encryptionKey, contextOf(merchantId), row.sealed_key), "hex")
    : null;
}

/** Returns the key by which a store's names are found, and makes it for the first. */
export async function needSearchKey(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  merchantId: string,
): Promise<Buffer> {
  const known = await findSearchKey(deps, tx, merchantId);
  if (known) return known;
  const made = randomBytes(KEY_BYTES).toString("hex");
  const sealed_key = seal(deps.config.encryptionKey, contextOf(merchantId), made);
  await tx
    .insertInto("customer_search_keys")
    .values({ merchant_id: merchantId, sealed_key })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another transaction may have made it meanwhile.
  const key = await findSearchKey(deps, tx, merchantId);
  if (!key) throw new Error(`the store ${merchantId} has no key for its customers`);
  return key;
}

function contextOf(merchantId: string): string {
  return `customer_search_keys:sealed_key:${merchantId}`;
}
