import type { Kysely } from "kysely";
import { z } from "zod";
import type { ChainClients } from "../chains/clients.ts";
import { type Cursor, readCursors } from "../chains/cursor.ts";
import { readLogsOf } from "../chains/readLogsOf.ts";
import { type FoldedPayment, foldPayment } from "../payments/foldPayment.ts";
import type { PaymentOwner, PaymentRow } from "../payments/payment.ts";
import { type FundingTime, readPaymentsByFunding } from "../payments/readPaymentsByFunding.ts";
import type { Database } from "../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text } from "../platform/http/validate.ts";

export interface ReconciliationQuery extends FundingTime {
  limit: number;
  cursor?: string | undefined;
}

/** Row of a payment, and the payment computed from its stored logs; null without logs. */
export interface Entry {
  row: PaymentRow;
  folded: FoldedPayment | null;
}

/** Page of a merchant's payments, read in one snapshot of the database. */
export interface Books {
  page: Page<Entry>;
  /** Cursor of each chain, by chain id: the last block read. */
  cursors: ReadonlyMap<number, Cursor>;
  /** Unix seconds of funding that the page covers: from `from`, exclusive if `isAfter`, to `until`, inclusive. */
  range: { from: number; isAfter: boolean; until: number };
}

/** Unix seconds that no payment reaches. */
const FAR = 2 ** 40;

/**
 * Reads a page of a merchant's payments, oldest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export function readBooks(
  db: Kysely<Database>,
  chains: ChainClients,
  owner: PaymentOwner,
  query: ReconciliationQuery,
): Promise<Books> {
  const after = readCursor(query.cursor, [z.iso.datetime(), bytes32Text] as const);
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      const rows = await readPaymentsByFunding(tx, owner, query, after, query.limit + 1);
      const page = toPage(rows, query.limit, ({ funded_at, id }) => [funded_at.toISOString(), id]);
      const ids = page.data.map(({ id }) => id);
      const logs = await readLogsOf(tx, ids);
      const entries = page.data.map((row) => ({
        row,
        folded: foldPayment(logs.get(row.id) ?? []),
      }));
      const start = after?.[0] ?? query.funded_from;
      const last = page.has_more ? page.data.at(-1)?.funded_at.getTime() : undefined;
      // funded_until is exclusive.
      const end =
        query.funded_until === undefined ? FAR * 1000 : Date.parse(query.funded_until) - 1;
      return {
        page: { ...page, data: entries },
        cursors: await readCursors(tx, chains),
        range: {
          from: start === undefined ? 0 : Math.ceil(Date.parse(start) / 1000),
          isAfter: after !== null,
          until: Math.floor((last ?? end) / 1000),
        },
      };
    });
}
