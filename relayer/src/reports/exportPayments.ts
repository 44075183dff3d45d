import type { Kysely } from "kysely";
import { type Address, formatUnits, isAddressEqual } from "viem";
import type { ChainClients } from "../chains/clients.ts";
import { type CheckoutSummary, readCheckoutSummaries } from "../checkouts/readCheckoutSummaries.ts";
import { listPayments, type PaymentFilter } from "../payments/listPayments.ts";
import type { Payment } from "../payments/payment.ts";
import type { Database } from "../platform/database/database.ts";
import { csvLine } from "../platform/http/csv.ts";

/** Payments read at once, so that an export never stands in memory whole. */
const PAGE = 500;

const amounts = ["amount", "held", "captured", "fees", "refunded", "returned"] as const;

const columns = [
  ...["id", "status", "confirmation", "funded_at", "client_reference_id", "description"],
  ...["chain_id", "token", "token_address", "decimals"],
  // Each in base units, and in whole tokens.
  ...amounts.flatMap((name) => [name, `${name}_formatted`]),
  ...["payer", "merchant", "payee", "checkout_id", "order_reference"],
  ...["transaction_hash", "block_number", "created_at"],
];

/** First line of an export. */
export const exportHeader = csvLine(columns);

/** Exports a merchant's payments as CSV, newest first, some lines at a time. */
export async function* exportPayments(
  db: Kysely<Database>,
  chains: ChainClients,
  merchantAddress: Address,
  filter: PaymentFilter,
): AsyncGenerator<string> {
  let head = exportHeader;
  let cursor: string | undefined;
  do {
    const query = { ...filter, limit: PAGE, cursor };
    const { data, next_cursor } = await listPayments(db, merchantAddress, query);
    const checkouts = await readCheckoutSummaries(
      db,
      data.flatMap(({ checkout_id }) => checkout_id ?? []),
    );
    const lines = data.map((payment) => lineOf(chains, payment, checkouts));
    yield head + lines.join("");
    head = "";
    cursor = next_cursor ?? undefined;
  } while (cursor !== undefined);
}

function lineOf(
  chains: ChainClients,
  payment: Payment,
  checkouts: ReadonlyMap<string, CheckoutSummary>,
): string {
  const { terms } = payment;
  const checkout = checkouts.get(payment.checkout_id ?? "");
  const token = chains
    .get(payment.chain_id)
    ?.tokens.find(({ address }) => isAddressEqual(address, terms.token));
  return csvLine([
    ...[payment.id, payment.status, payment.confirmation, payment.funded_at],
    ...[checkout?.client_reference_id ?? null, checkout?.description ?? null],
    ...[payment.chain_id, token?.symbol ?? null, terms.token, token?.decimals ?? null],
    ...amounts.flatMap((name) => [
      payment[name],
      token ? formatUnits(BigInt(payment[name]), token.decimals) : null,
    ]),
    ...[terms.payer, terms.merchant, terms.payee, payment.checkout_id, terms.orderReference],
    ...[payment.transaction_hash, payment.block_number, payment.created_at],
  ]);
}
