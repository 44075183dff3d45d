import { createHash } from "node:crypto";
import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import { seal, unseal } from "../crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../database/database.ts";
import { transact } from "../database/transact.ts";
import { ApiError } from "../errors.ts";
import type { Deps } from "../part.ts";

const HEADER = "idempotency-key";

/** Answer, and whether it is a stored one. */
export interface Answer<Body> {
  body: Body;
  replayed: boolean;
}

/** What a request changes; without a transaction where it is one statement, which is whole by itself. */
export type Change<Body, Prepared> =
  | {
      oneStatement?: false;
      work: (tx: DatabaseTransaction, prepared: Prepared) => Promise<Body>;
    }
  | { oneStatement: true; work: (db: Kysely<Database>, prepared: Prepared) => Promise<Body> };

/** Work of one request. */
export type Work<Body, Prepared> = Change<Body, Prepared> & {
  status: number;
  /** Whether this is a dry run: the transaction is rolled back. */
  dry: boolean;
  /** Runs before the transaction, unless a stored answer is replayed. */
  prepare: () => Promise<Prepared>;
};

/** Rolls back a dry run, and carries its answer out of the transaction. */
class Rollback extends Error {
  readonly body: unknown;

  constructor(body: unknown) {
    super("a dry run is rolled back");
    this.body = body;
  }
}

/**
 * Runs work in one database transaction; under an `Idempotency-Key`, at most once. The transaction
 * also stores the answer, so neither exists without the other. An error is not stored: nothing was
 * changed, and the client may retry.
 * @throws ApiError idempotency_in_flight, idempotency_mismatch, or invalid_request for a malformed
 * key
 */
export async function runOnce<Body, Prepared>(
  deps: Deps,
  callerId: string,
  req: Request,
  work: Work<Body, Prepared>,
): Promise<Answer<Body>> {
  const key = readKey(req);
  if (work.dry) {
    const prepared = await work.prepare();
    return { body: await runDry(deps, (tx) => work.work(tx, prepared)), replayed: false };
  }
  if (key === null) return { body: await runUnkeyed(deps, work), replayed: false };
  const earlier = await readAnswer<Body>(deps, callerId, key, req);
  if (earlier) return earlier;
  try {
    const prepared = await work.prepare();
    const change = async (tx: DatabaseTransaction) => {
      await lock(tx, callerId, key);
      const body = await work.work(tx, prepared);
      await storeAnswer(deps, tx, { callerId, key, req, status: work.status, body });
      return body;
    };
    const body = await transact(deps.db, change);
    return { body, replayed: false };
  } catch (error) {
    // The same request, sent at the same time, may have caused the error by its own success.
    const meanwhile = await readAnswer<Body>(deps, callerId, key, req);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

async function runUnkeyed<Body, Prepared>({ db }: Deps, work: Work<Body, Prepared>): Promise<Body> {
  const prepared = await work.prepare();
  return work.oneStatement
    ? work.work(db, prepared)
    : transact(db, (tx) => work.work(tx, prepared));
}

async function runDry<Body>(
  { db }: Deps,
  work: (tx: DatabaseTransaction) => Promise<Body>,
): Promise<Body> {
  try {
    return await transact(db, async (tx) => {
      throw new Rollback(await work(tx));
    });
  } catch (error) {
    if (error instanceof Rollback) return error.body as Body;
    throw error;
  }
}

/**
 * Stores an answer. It fails, and the transaction with it, if the same request was quicker: this statement begins
 * after the key was locked, so it sees what any earlier holder has stored, on whichever day.
 */
async function storeAnswer(
  { config }: Deps,
  tx: DatabaseTransaction,
  answer: { callerId: string; key: string; req: Request; status: number; body: unknown },
): Promise<void> {
  const { callerId, key, req, status, body } = answer;
  const text = JSON.stringify(body ?? null);
  const sealed = seal(config.encryptionKey, contextOf(callerId, key), text);
  const { numAffectedRows } = await sql`
    insert into idempotency_keys (caller_id, key, request_hash, status, sealed_body)
    select ${callerId}::text, ${key}::text, ${requestHash(req)}::bytea, ${status}::smallint, ${sealed}::bytea
    where not exists (
      select from idempotency_keys where caller_id = ${callerId} and key = ${key}
    )`.execute(tx);
  if (numAffectedRows === 0n) throw new Error("the same request was quicker");
}

/** Reads the stored answer of the same request; null if there is none. */
async function readAnswer<Body>(
  { config, db }: Deps,
  callerId: string,
  key: string,
  req: Request,
): Promise<Answer<Body> | null> {
  const earlier = await db
    .selectFrom("idempotency_keys")
    .select(["request_hash", "sealed_body"])
    .where("caller_id", "=", callerId)
    .where("key", "=", key)
    .executeTakeFirst();
  if (!earlier) return null;
  if (!earlier.request_hash.equals(requestHash(req))) {
    throw new ApiError(
      "idempotency_mismatch",
      "This Idempotency-Key was used with another request: use a new key for a new request.",
      HEADER,
    );
  }
  const stored = unseal(config.encryptionKey, contextOf(callerId, key), earlier.sealed_body);
  return { body: JSON.parse(stored) as Body, replayed: true };
}

function contextOf(callerId: string, key: string): string {
  return `idempotency_keys:sealed_body:${callerId}:${key}`;
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

/** Locks a key until the transaction ends; PostgreSQL also ends it if the process dies. */
async function lock(tx: DatabaseTransaction, callerId: string, key: string): Promise<void> {
  const name = `idempotency:${callerId}:${key}`;
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as locked`.execute(tx);
  if (!rows[0]?.locked) {
    throw new ApiError(
      "idempotency_in_flight",
      "An earlier request with this Idempotency-Key is not answered yet: wait, then try again.",
      HEADER,
      { "retry-after": "1" },
    );
  }
}

function requestHash(req: Request): Buffer {
  return createHash("sha256")
    .update(JSON.stringify([req.method, req.originalUrl, req.body], inOrder))
    .digest();
}

/** Replaces an object by one with its fields in order: two bodies that say the same are the same. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
