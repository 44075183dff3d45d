import { sql } from "kysely";
import type { PayerAccount } from "../payments/findPayerPayment.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { type Statement, toStatement } from "./statement.ts";

/**
 * Returns a statement to a wallet that is a party of its payment, or the arbiter.
 * @throws ApiError statement_not_found
 */
export async function findStatement(
  { db, config }: Pick<Deps, "db" | "config">,
  account: PayerAccount,
  id: string,
): Promise<Statement> {
  const row = await db
    .selectFrom("statements")
    .selectAll()
    .where("id", "=", id)
    .where("created_at", "=", sql<Date>`${idTime(id)}`)
    .executeTakeFirst();
  const payment = row && (await findPaymentById(db, row.payment_id));
  const { payer, merchant, arbiter } = payment?.terms ?? {};
  const isConcerned = [payer, merchant, arbiter].includes(account.address);
  if (row && payment && isConcerned && isOnChainOf(account, payment)) {
    return toStatement(config, row);
  }
  throw new ApiError(
    "statement_not_found",
    "There is no such statement for this wallet: sign in with the wallet of a party, or of the arbiter.",
  );
}

/**
 * Finds a payment whose arbiter a wallet is.
 * @throws ApiError payment_not_found
 */
export async function findArbitersPayment(
  { db }: Pick<Deps, "db">,
  account: PayerAccount,
  id: PaymentRow["id"],
): Promise<PaymentRow> {
  const payment = await findPaymentById(db, id);
  if (payment?.terms.arbiter === account.address && isOnChainOf(account, payment)) return payment;
  throw new ApiError(
    "payment_not_found",
    "This wallet is the arbiter of no such payment: check the id, or sign in with the arbiter's wallet.",
  );
}

function isOnChainOf({ chainId }: PayerAccount, { chain_id }: PaymentRow): boolean {
  return chainId === null || chainId === chain_id;
}
