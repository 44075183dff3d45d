import { timingSafeEqual } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { prepared } from "../platform/database/prepared.ts";
import { hashApiKey } from "./apiKey.ts";
import type { KeyKind } from "./keyKind.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";
import type { Scope } from "./scopes.ts";

/** API key of a request. */
export interface UsedKey {
  id: string;
  kind: KeyKind;
  livemode: boolean;
  scopes: readonly Scope[];
  origins: readonly string[];
  /** Networks from which the key may be used; empty for any. */
  networks: readonly string[];
  /** Null if it does not end by itself. */
  expiresAt: Date | null;
}

const MINUTE_MS = 60_000;

/** Finds a key and its merchant; null if the key is unknown, revoked or expired. */
export async function findMerchantByApiKey(
  db: Kysely<Database>,
  text: string,
): Promise<{ merchant: Merchant; key: UsedKey } | null> {
  const hash = hashApiKey(text);
  if (!hash) return null;
  const [row] = (await db.executeQuery(byHash([hash], db, hash))).rows;
  // Compares in constant time, though the timing of the index reveals hashes at most, not keys.
  if (!row || !timingSafeEqual(row.hash, hash)) return null;
  const {
    hash: _,
    key_id: id,
    kind,
    livemode,
    scopes,
    origins,
    networks,
    last_used_at,
    expires_at,
    ...merchant
  } = row;
  if (last_used_at === null || Date.now() - last_used_at.getTime() > MINUTE_MS) {
    await noteUse(db, id);
  }
  return {
    merchant,
    key: { id, kind, livemode, scopes, origins, networks, expiresAt: expires_at },
  };
}

const byHash = prepared((db: Kysely<Database>, hash: Buffer) =>
  db
    .selectFrom("api_keys")
    .innerJoin("merchants", "merchants.id", "api_keys.merchant_id")
    .select([...merchantColumns, "api_keys.id as key_id", "hash", "kind", "livemode", "scopes"])
    .select(["origins", "networks", "last_used_at", "expires_at"])
    .where("api_keys.hash", "=", hash)
    .where("api_keys.revoked_at", "is", null)
    .where(sql<boolean>`(api_keys.expires_at is null or api_keys.expires_at > now())`)
    .compile(),
);

/** Stores the time of use; at most once a minute, so that requests do not wait for each other. */
async function noteUse(db: Kysely<Database>, id: string): Promise<void> {
  await db
    .updateTable("api_keys")
    .set({ last_used_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
}
