import { type PaymentStatus, paymentStatuses, type Stage } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import { z } from "zod";
import { chainTime } from "../chains/cursor.ts";
import type { Database } from "../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import { type Payment, type PaymentRow, statusOf, toPayment } from "./payment.ts";

/** The stage that each status belongs to; which it is within a stage, the protocol's rule says. */
const stageOf: Record<PaymentStatus, Stage> = {
  none: "none",
  authorized: "held",
  partially_captured: "held",
  expired: "held",
  captured: "settled",
  refunded: "settled",
  returned: "returned",
  disputed: "disputed",
};

/** How many rows to look through at once for a status: few queries find what is rare among very many. */
const SEARCH_ROWS = 500;

/** Which of a merchant's payments are meant. */
export interface PaymentFilter {
  status?: PaymentStatus | undefined;
  /** ISO 8601: funded then or later. */
  funded_from?: string | undefined;
  /** ISO 8601: funded before. */
  funded_until?: string | undefined;
}

const TIME = "must be a time in UTC such as 2026-11-25T00:00:00Z.";

/** The fields of the time when payments were funded, in a query. */
export const fundedQuery = {
  funded_from: z.iso
    .datetime({ error: `funded_from ${TIME}` })
    .optional()
    .meta({ description: "Payments funded then or later." }),
  funded_until: z.iso
    .datetime({ error: `funded_until ${TIME}` })
    .optional()
    .meta({ description: "Payments funded before." }),
};

/** The fields of a {@link PaymentFilter}, in a query. */
export const filterQuery = {
  status: z
    .enum(paymentStatuses, { error: `status must be one of ${paymentStatuses.join(", ")}.` })
    .optional(),
  ...fundedQuery,
};

type Position = readonly [createdAt: string, id: string];

/**
 * A merchant's payments, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPayments(
  db: Kysely<Database>,
  merchantAddress: Address,
  query: PaymentFilter & { limit: number; cursor?: string | undefined },
): Promise<Page<Payment>> {
  const { status, limit } = query;
  const times = new ChainTimes(db);
  const found: PaymentRow[] = [];
  let after: Position | null = readCursor(query.cursor, [z.iso.datetime(), bytes32Text] as const);
  // The status also depends on the time, so rows of the right stage are read until enough match.
  const count = status ? Math.max(SEARCH_ROWS, limit + 1) : limit + 1;
  for (let more = true; more && found.length <= limit; ) {
    const rows = await readRows(db, merchantAddress, query, after, count);
    for (const row of rows) {
      if (!status || statusOf(row, await times.of(row.chain_id)) === status) found.push(row);
    }
    const last = rows.at(-1);
    more = status !== undefined && rows.length === count;
    if (last) after = positionOf(last);
  }
  const page = toPage(found, limit, positionOf);
  const data: Payment[] = [];
  for (const row of page.data) data.push(toPayment(row, await times.of(row.chain_id)));
  return { ...page, data };
}

function positionOf(row: PaymentRow): Position {
  return [row.created_at.toISOString(), row.id];
}

function readRows(
  db: Kysely<Database>,
  merchantAddress: Address,
  { status, funded_from, funded_until }: PaymentFilter,
  after: Position | null,
  count: number,
): Promise<PaymentRow[]> {
  let query = db
    .selectFrom("payments")
    .selectAll()
    .where("merchant_address", "=", merchantAddress)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(count);
  if (status) query = query.where("stage", "=", stageOf[status]);
  if (funded_from) query = query.where("funded_at", ">=", new Date(funded_from));
  if (funded_until) query = query.where("funded_at", "<", new Date(funded_until));
  if (after) {
    const [createdAt, id] = after;
    query = query.where(sql<boolean>`(created_at, id) < (${new Date(createdAt)}, ${id})`);
  }
  return query.execute();
}

/** Asks for the time of each chain once. */
class ChainTimes {
  readonly #db: Kysely<Database>;
  readonly #times = new Map<number, Promise<number>>();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  of(chainId: number): Promise<number> {
    const known = this.#times.get(chainId) ?? chainTime(this.#db, chainId);
    this.#times.set(chainId, known);
    return known;
  }
}
