import type { PaymentStatus, Stage } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import { z } from "zod";
import { chainTime } from "../chain/cursor.ts";
import type { Database } from "../db/database.ts";
import { type Page, readCursor, toPage } from "../http/pagination.ts";
import { bytes32Text } from "../http/validate.ts";
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

type Position = readonly [createdAt: string, id: string];

/**
 * A merchant's payments, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPayments(
  db: Kysely<Database>,
  merchantAddress: Address,
  query: { status?: PaymentStatus | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<Payment>> {
  const { status, limit } = query;
  const times = new ChainTimes(db);
  const found: PaymentRow[] = [];
  let after: Position | null = readCursor(query.cursor, [z.iso.datetime(), bytes32Text] as const);
  // The status also depends on the time, so rows of the right stage are read until enough match.
  const count = status ? SEARCH_ROWS : limit + 1;
  for (let more = true; more && found.length <= limit; ) {
    const rows = await readRows(db, merchantAddress, status, after, count);
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
  status: PaymentStatus | undefined,
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
