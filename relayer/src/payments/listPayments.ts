import { type PaymentStatus, paymentStatuses, type Stage } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import { z } from "zod";
import { chainTimes } from "../chains/chainTimes.ts";
import type { Database } from "../platform/database/database.ts";
import { readMatches } from "../platform/database/readMatches.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import { type Payment, type PaymentRow, statusOf, toPayment } from "./payment.ts";

/** Stage of each status. Within a stage the protocol's rule decides. */
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

/** Rows read at once to find a status: a rare one among many rows takes few queries. */
const SEARCH_ROWS = 500;

export interface PaymentFilter {
  status?: PaymentStatus | undefined;
  /** ISO 8601, inclusive. */
  funded_from?: string | undefined;
  /** ISO 8601, exclusive. */
  funded_until?: string | undefined;
}

const TIME = "must be a time in UTC such as 2026-11-25T00:00:00Z.";

/** Query fields for the time of funding. */
export const fundedQuery = {
  funded_from: z.iso
    .datetime({ error: `funded_from ${TIME}` })
    .optional()
    .meta({ description: "Funded at this time or later." }),
  funded_until: z.iso
    .datetime({ error: `funded_until ${TIME}` })
    .optional()
    .meta({ description: "Funded before this time." }),
};

/** Query fields of a {@link PaymentFilter}. */
export const paymentFilterQuery = {
  status: z
    .enum(paymentStatuses, { error: `status must be one of ${paymentStatuses.join(", ")}.` })
    .optional(),
  ...fundedQuery,
};

type Position = readonly [createdAt: string, id: string];

/**
 * Lists a merchant's payments, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPayments(
  db: Kysely<Database>,
  merchantAddress: Address,
  query: PaymentFilter & { limit: number; cursor?: string | undefined },
): Promise<Page<Payment>> {
  const { status, limit } = query;
  const timeOf = chainTimes(db);
  const start = readCursor(query.cursor, [z.iso.datetime(), bytes32Text] as const);
  const read = (after: PaymentRow | undefined, count: number) =>
    readRows(db, merchantAddress, query, after ? positionOf(after) : start, count);
  const hasStatus = async (row: PaymentRow) => statusOf(row, await timeOf(row.chain_id)) === status;
  const rows = status
    ? await readMatches(read, hasStatus, { wanted: limit + 1, count: SEARCH_ROWS })
    : await read(undefined, limit + 1);
  const page = toPage(rows, limit, positionOf);
  const data: Payment[] = [];
  for (const row of page.data) data.push(toPayment(row, await timeOf(row.chain_id)));
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
