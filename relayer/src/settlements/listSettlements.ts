import type { PaymentRow } from "../payments/payment.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import type { Deps } from "../platform/part.ts";
import { type Settlement, settlementIdText, toSettlement } from "./settlement.ts";

/**
 * Lists the proposals about a payment, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listSettlements(
  deps: Deps,
  payment: PaymentRow,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Settlement>> {
  const before = readCursor(cursor, [settlementIdText] as const)?.[0];
  let found = deps.db
    .selectFrom("settlement_proposals")
    .selectAll()
    .where("payment_id", "=", payment.id)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (before !== undefined) found = found.where("id", "<", before);
  const page = toPage(await found.execute(), limit, ({ id }) => [id]);
  return { ...page, data: page.data.map((row) => toSettlement(deps, row, payment)) };
}
