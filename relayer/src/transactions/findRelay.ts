import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { RelayRow } from "./tables.ts";

/** Relay whose transaction is stored. */
export interface ActiveRelay {
  id: string;
  status: RelayRow["status"];
  transaction_hash: Hash;
}

/** Finds a relay by its digest; null if there is none, or it failed and may be tried again. */
export async function findActiveRelay(
  db: Kysely<Database>,
  digest: Hash,
): Promise<ActiveRelay | null> {
  const row = await db
    .selectFrom("relays")
    .select(["id", "status", "transaction_hash"])
    .where("digest", "=", digest)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  return row?.transaction_hash ? { ...row, transaction_hash: row.transaction_hash } : null;
}

/** Finds the id of a payment's newest relay; null if there is none. */
export async function findLatestRelay(
  db: Kysely<Database>,
  paymentId: Hash,
): Promise<string | null> {
  const row = await db
    .selectFrom("relays")
    .select("id")
    .where("payment_id", "=", paymentId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Returns whether a checkout has a relay of these kinds that has not failed. */
export async function isRelayedFor(
  db: Kysely<Database>,
  checkoutId: string | null,
  kinds: readonly string[],
): Promise<boolean> {
  const row = await db
    .selectFrom("relays")
    .select("id")
    .where("checkout_id", "=", checkoutId)
    .where("kind", "in", kinds)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns whether a relay of a payment is not mined yet. */
export async function isRelayWaiting(
  db: Kysely<Database>,
  paymentId: Hash,
  { kind, details = {} }: { kind?: string; details?: Readonly<Record<string, string>> } = {},
): Promise<boolean> {
  let query = db
    .selectFrom("relays")
    .select("id")
    .where("payment_id", "=", paymentId)
    .where("status", "in", ["stored", "submitted"]);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  for (const [field, value] of Object.entries(details)) {
    query = query.where(sql`details->>${field}`, "=", value);
  }
  return (await query.executeTakeFirst()) !== undefined;
}
