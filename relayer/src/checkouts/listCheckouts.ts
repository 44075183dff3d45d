import type { SelectQueryBuilder } from "kysely";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { chainTimes } from "../chains/chainTimes.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { Database } from "../platform/database/database.ts";
import { readMatches } from "../platform/database/readMatches.ts";
import { type Page, pageQuery, readCursor, toPage } from "../platform/http/pagination.ts";
import { idText, text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import {
  type Checkout,
  type CheckoutParts,
  checkoutIdText,
  checkoutStatus,
  checkoutStatuses,
  toCheckout,
} from "./checkout.ts";

/** Rows read at once to find a status: a rare one among many rows takes few queries. */
const SEARCH_ROWS = 200;

const moment = (name: string) =>
  z.iso
    .datetime({ offset: true, error: `${name} must be a time such as 2026-11-25T12:00:00Z.` })
    .optional();

/** Query of the list. */
export const checkoutQuerySchema = z.strictObject({
  status: z
    .enum(checkoutStatuses, { error: `status must be one of ${checkoutStatuses.join(", ")}.` })
    .optional(),
  client_reference_id: text("client_reference_id", 200).optional(),
  payment_link: idText("pl", "payment_link must be the id of a payment link.").optional(),
  created_after: moment("created_after").meta({ description: "Created at this time or later." }),
  created_before: moment("created_before").meta({ description: "Created before this time." }),
  ...pageQuery,
});

type Query = z.output<typeof checkoutQuerySchema>;

/**
 * Lists a merchant's checkouts, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listCheckouts(
  deps: Deps,
  merchant: Merchant,
  query: Query,
): Promise<Page<Checkout>> {
  const { status, limit } = query;
  const timeOf = chainTimes(deps.db);
  const start = readCursor(query.cursor, [checkoutIdText] as const)?.[0];
  const read = async (after: CheckoutParts | undefined, count: number) => {
    const rows = await filter(
      deps.db.selectFrom("checkouts").selectAll(),
      query,
      after?.row.id ?? start,
    )
      .where("merchant_id", "=", merchant.id)
      .limit(count)
      .execute();
    const payments = await findCheckoutPayments(
      deps.db,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ row, merchant, payment: payments.get(row.id) ?? null }));
  };
  const hasStatus = async ({ row, payment }: CheckoutParts) =>
    checkoutStatus(row, payment, await timeOf(row.chain_id)) === status;
  const found = status
    ? await readMatches(read, hasStatus, { wanted: limit + 1, count: SEARCH_ROWS })
    : await read(undefined, limit + 1);
  const page = toPage(found, limit, ({ row }) => [row.id]);
  const data: Checkout[] = [];
  for (const parts of page.data) {
    data.push(toCheckout(deps, parts, await timeOf(parts.row.chain_id)));
  }
  return { ...page, data };
}

/** Applies the query. Ids ascend in the order of creation. */
function filter<Row>(
  all: SelectQueryBuilder<Database, "checkouts", Row>,
  { client_reference_id, payment_link, created_after, created_before }: Query,
  after: string | undefined,
) {
  let query = all.orderBy("id", "desc");
  if (after !== undefined) query = query.where("id", "<", after);
  if (client_reference_id !== undefined) {
    query = query.where("client_reference_id", "=", client_reference_id);
  }
  if (payment_link !== undefined) query = query.where("payment_link_id", "=", payment_link);
  if (created_after !== undefined) query = query.where("created_at", ">=", new Date(created_after));
  if (created_before !== undefined)
    query = query.where("created_at", "<", new Date(created_before));
  return query;
}
