import { CSV_MARK, csvLine } from "@handsel/protocol";
import { formatUnits } from "viem";
import { listPayments, type PaymentFilter } from "../payments/listPayments.ts";
import type { Payment, PaymentOwner } from "../payments/payment.ts";
import type { Deps } from "../platform/part.ts";

/** Payments read at once, so that an export never stands in memory whole. */
const PAGE = 500;

const amounts = ["amount", "held", "captured", "fees", "refunded", "returned"] as const;

const columns = [
  ...["id", "status", "confirmation", "funded_at", "client_reference_id", "description"],
  ...["chain_id", "token", "token_address", "decimals"],
  // In whole tokens each, and all exactly in one text: as numbers, spreadsheets round base units.
  ...amounts.map((name) => `${name}_formatted`),
  "base_units",
  ...["payer", "merchant", "payee", "checkout_id", "order_reference"],
  ...["transaction_hash", "block_number", "created_at", "duplicate_of", "metadata"],
];

/** First line of an export. */
export const exportHeader = csvLine(columns);

/** Exports a merchant's payments as CSV, newest first, some lines at a time. */
export async function* exportPayments(
  deps: Pick<Deps, "db" | "chains">,
  owner: PaymentOwner,
  filter: PaymentFilter,
): AsyncGenerator<string> {
  let head = CSV_MARK + exportHeader;
  let cursor: string | undefined;
  do {
    const query = { ...filter, limit: PAGE, cursor };
    const { data, next_cursor } = await listPayments(deps, owner, query);
    yield head + data.map(lineOf).join("");
    head = "";
    cursor = next_cursor ?? undefined;
  } while (cursor !== undefined);
}

function lineOf(payment: Payment): string {
  const { terms, token } = payment;
  const { decimals } = token;
  return csvLine([
    ...[payment.id, payment.status, payment.confirmation, payment.funded_at],
    ...[payment.client_reference_id, payment.description],
    ...[payment.chain_id, token.symbol, token.address, decimals],
    ...amounts.map((name) =>
      decimals === null ? null : { number: formatUnits(BigInt(payment[name]), decimals) },
    ),
    JSON.stringify(Object.fromEntries(amounts.map((name) => [name, payment[name]]))),
    ...[terms.payer, terms.merchant, terms.payee, payment.checkout_id, terms.orderReference],
    ...[payment.transaction_hash, payment.block_number, payment.created_at],
    ...[payment.duplicate_of, JSON.stringify(payment.metadata)],
  ]);
}
