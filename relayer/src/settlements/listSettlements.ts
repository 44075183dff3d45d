import type { PaymentRow } from "../payments/payment.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
import type { Deps } from "../platform/part.ts";
import { type Settlement, settlementIdText, toSettlement } from "./settlement.ts";

/**
 * Lists the proposals about a payment, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listSettlements(
  deps: Deps,
  payment: PaymentRow,
  query: PageQuery,
): Promise<Page<Settlement>> {
  const rows = deps.db
    .selectFrom("settlement_proposals")
    .selectAll()
    .where("payment_id", "=", payment.id);
  const page = await readPage(rows, settlementIdText, query);
  return { ...page, data: page.data.map((row) => toSettlement(deps, row, payment)) };
}
