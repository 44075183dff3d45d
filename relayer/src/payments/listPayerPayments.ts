import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { type Page, type PageQuery, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { PayerAccount } from "./findPayerPayment.ts";
import type { PaymentRow } from "./payment.ts";

/**
 * Lists the payments of a payer, those funded last first, with those that a reorg dropped.
 * @throws ApiError invalid_request for a cursor of another list
 */
export function listPayerPayments(
  db: Kysely<Database>,
  { address, chainId }: PayerAccount,
  query: PageQuery,
): Promise<Page<PaymentRow>> {
  return list(db, query, chainId, (rows) => rows.where("payer", "=", address));
}

/**
 * Lists the disputed payments whose terms name an arbiter, those funded last first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export function listDisputes(
  db: Kysely<Database>,
  { address, chainId }: PayerAccount,
  query: PageQuery,
): Promise<Page<PaymentRow>> {
  return list(db, query, chainId, (rows) =>
    ofArbiter(rows, address).where("stage", "=", "disputed"),
  );
}

type Rows = ReturnType<typeof allRows>;

function allRows(db: Kysely<Database>) {
  return db.selectFrom("payments").selectAll();
}

function ofArbiter(rows: Rows, address: Address): Rows {
  return rows.where(sql<string>`terms ->> 'arbiter'`, "=", address);
}

async function list(
  db: Kysely<Database>,
  { limit, cursor }: PageQuery,
  chainId: number | null,
  narrow: (rows: Rows) => Rows,
): Promise<Page<PaymentRow>> {
  const after = readCursor(cursor, [z.iso.datetime(), bytes32Text] as const);
  let rows = narrow(allRows(db))
    .orderBy("funded_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (chainId !== null) rows = rows.where("chain_id", "=", chainId);
  if (after) {
    const [fundedAt, id] = after;
    rows = rows.where(sql<boolean>`(funded_at, id) < (${new Date(fundedAt)}, ${id})`);
  }
  const found = await rows.execute();
  return toPage(found, limit, ({ funded_at, id }) => [funded_at.toISOString(), id]);
}
