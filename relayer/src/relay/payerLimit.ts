import { CompiledQuery, type Kysely } from "kysely";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Address } from "viem";
import type { Database } from "../db/database.ts";
import { ApiError } from "../errors.ts";

/** Payments that the hot wallet submits for one payer in an hour; more are theirs to submit. */
const POINTS = 30;
const DURATION_S = 3_600;

/**
 * Counts one relayed payment of a payer, across all processes.
 * @throws ApiError rate_limited
 */
export async function countPayer(db: Kysely<Database>, payer: Address): Promise<void> {
  const limiter = new RateLimiterPostgres({
    storeClient: { query: (query: Query) => runQuery(db, query) },
    storeType: "client",
    tableName: "relay_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: "payer",
    points: POINTS,
    duration: DURATION_S,
  });
  try {
    await limiter.consume(payer.toLowerCase());
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.ceil(error.msBeforeNext / 60_000);
    throw new ApiError(
      "rate_limited",
      `This wallet has paid without gas very often: pay with a transaction, or wait ${minutes} min.`,
      undefined,
      { "retry-after": String(Math.ceil(error.msBeforeNext / 1000)) },
    );
  }
}

interface Query {
  text: string;
  values: unknown[];
}

async function runQuery(db: Kysely<Database>, { text, values }: Query) {
  const { rows } = await db.executeQuery<{ expire: bigint | null }>(
    CompiledQuery.raw(text, values),
  );
  // The limiter calculates with numbers.
  return { rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })) };
}
