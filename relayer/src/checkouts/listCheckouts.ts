import type { SelectQueryBuilder } from "kysely";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { chainTime } from "../chains/cursor.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { Database } from "../platform/database/database.ts";
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

/** How many rows to look through at once for a status: few queries find what is rare among very many. */
const SEARCH_ROWS = 200;

const moment = (name: string) =>
  z.iso
    .datetime({ offset: true, error: `${name} must be a time such as 2026-11-25T12:00:00Z.` })
    .optional();

/** How a merchant asks for its checkouts. */
export const checkoutQuerySchema = z.strictObject({
  status: z
    .enum(checkoutStatuses, { error: `status must be one of ${checkoutStatuses.join(", ")}.` })
    .optional(),
  client_reference_id: text("client_reference_id", 200).optional(),
  payment_link: idText("pl", "payment_link must be the id of a payment link.").optional(),
  created_after: moment("created_after").meta({ description: "At this time or later." }),
  created_before: moment("created_before").meta({ description: "Before this time." }),
  ...pageQuery,
});

type Query = z.output<typeof checkoutQuerySchema>;

/**
 * A merchant's checkouts, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listCheckouts(
  deps: Deps,
  merchant: Merchant,
  query: Query,
): Promise<Page<Checkout>> {
  const { status, limit } = query;
  const times = new Map<number, number>();
  const found: CheckoutParts[] = [];
  let after = readCursor(query.cursor, [checkoutIdText] as const)?.[0];
  // The status also depends on payments and the time, so rows are read until enough match.
  const count = status ? SEARCH_ROWS : limit + 1;
  for (let more = true; more && found.length <= limit; ) {
    const rows = await filter(deps.db.selectFrom("checkouts").selectAll(), query, after)
      .where("merchant_id", "=", merchant.id)
      .limit(count)
      .execute();
    const payments = await findCheckoutPayments(
      deps.db,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      const payment = payments.get(row.id) ?? null;
      const time = times.get(row.chain_id) ?? (await chainTime(deps.db, row.chain_id));
      times.set(row.chain_id, time);
      if (!status || checkoutStatus(row, payment, time) === status) {
        found.push({ row, merchant, payment });
      }
    }
    more = status !== undefined && rows.length === count;
    after = rows.at(-1)?.id ?? after;
  }
  const page = toPage(found, limit, ({ row }) => [row.id]);
  const data = page.data.map((parts) =>
    toCheckout(deps, parts, times.get(parts.row.chain_id) ?? 0),
  );
  return { ...page, data };
}

/** Ids are in the order of creation. */
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
