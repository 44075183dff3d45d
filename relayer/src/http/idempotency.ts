import { createHash } from "node:crypto";
import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import { seal, unseal } from "../crypto/seal.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";

const HEADER = "idempotency-key";

/** An answer, and whether it was given before. */
export interface Answer<Body> {
  body: Body;
  replayed: boolean;
}

/**
 * Does `work` in one database transaction; under an `Idempotency-Key`, at most once. The answer is
 * kept in the same transaction as what was made, so neither can exist without the other. A failure
 * is not kept: nothing was made, and the client may try again.
 *
 * @throws ApiError idempotency_in_flight, idempotency_mismatch, or invalid_request for an odd key
 */
export function runOnce<Body>(
  deps: Deps,
  merchantId: string,
  req: Request,
  status: number,
  work: (tx: Tx) => Promise<Body>,
): Promise<Answer<Body>> {
  const key = readKey(req);
  return deps.db.transaction().execute(async (tx) => {
    if (key === null) return { body: await work(tx), replayed: false };
    await lock(tx, merchantId, key);
    const hash = requestHash(req);
    const context = `idempotency_keys:sealed_body:${merchantId}:${key}`;
    const earlier = await tx
      .selectFrom("idempotency_keys")
      .select(["request_hash", "sealed_body"])
      .where("merchant_id", "=", merchantId)
      .where("key", "=", key)
      .executeTakeFirst();
    if (earlier) {
      if (!earlier.request_hash.equals(hash)) {
        throw new ApiError(
          "idempotency_mismatch",
          "This Idempotency-Key was used with another request: use a new key for a new request.",
          HEADER,
        );
      }
      const stored = unseal(deps.config.encryptionKey, context, earlier.sealed_body);
      return { body: JSON.parse(stored) as Body, replayed: true };
    }
    const body = await work(tx);
    await tx
      .insertInto("idempotency_keys")
      .values({
        merchant_id: merchantId,
        key,
        request_hash: hash,
        status,
        sealed_body: seal(deps.config.encryptionKey, context, JSON.stringify(body ?? null)),
      })
      .execute();
    return { body, replayed: false };
  });
}

/** Forgets keys older than a day. */
export async function forgetIdempotencyKeys(db: Kysely<Database>): Promise<void> {
  await db
    .deleteFrom("idempotency_keys")
    .where("created_at", "<", sql<Date>`now() - interval '1 day'`)
    .execute();
}

function readKey(req: Request): string | null {
  const key = req.get(HEADER);
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ApiError(
      "invalid_request",
      "Idempotency-Key must be 1 to 255 visible ASCII characters, such as a UUID.",
      HEADER,
    );
  }
  return key;
}

/** Held until the transaction ends, even if the process dies: no key stays locked. */
async function lock(tx: Tx, merchantId: string, key: string): Promise<void> {
  const name = `idempotency:${merchantId}:${key}`;
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as locked`.execute(tx);
  if (!rows[0]?.locked) {
    throw new ApiError(
      "idempotency_in_flight",
      "A request with this Idempotency-Key is being answered: wait for it, then ask again.",
      HEADER,
      { "retry-after": "1" },
    );
  }
}

function requestHash(req: Request): Buffer {
  return createHash("sha256")
    .update(JSON.stringify([req.method, req.originalUrl, req.body]))
    .digest();
}
