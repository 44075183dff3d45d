import { chainTime } from "../chain/cursor.ts";
import type { Deps } from "../deps.ts";
import { type Page, readCursor, toPage } from "../http/pagination.ts";
import type { Merchant } from "../merchants/merchant.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import { type Checkout, checkoutIdText, toCheckout } from "./checkout.ts";

/**
 * A merchant's checkouts, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listCheckouts(
  deps: Deps,
  merchant: Merchant,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Checkout>> {
  const after = readCursor(cursor, [checkoutIdText] as const);
  // Ids are in the order of creation.
  let query = deps.db
    .selectFrom("checkouts")
    .selectAll()
    .where("merchant_id", "=", merchant.id)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after) query = query.where("id", "<", after[0]);
  const page = toPage(await query.execute(), limit, (row) => [row.id]);
  const payments = await findCheckoutPayments(
    deps.db,
    page.data.map(({ id }) => id),
  );
  const chainIds = new Set(page.data.map(({ chain_id }) => chain_id));
  const times = new Map<number, number>();
  for (const id of chainIds) times.set(id, await chainTime(deps.db, id));
  const data = page.data.map((row) => {
    const payment = payments.get(row.id) ?? null;
    return toCheckout(deps, { row, merchant, payment }, times.get(row.chain_id) ?? 0);
  });
  return { ...page, data };
}
