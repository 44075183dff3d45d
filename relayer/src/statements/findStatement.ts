import { sql } from "kysely";
import type { PayerAccount } from "../payments/findPayerPayment.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { isPanelMember } from "./isPanelMember.ts";
import { type Statement, toStatement } from "./statement.ts";

/**
 * Returns a statement to a wallet that is a party of its payment, the arbiter, or a member of the panel that decides.
 * @throws ApiError statement_not_found, chain_unavailable
 */
export async function findStatement(
  { db, config, chains }: Pick<Deps, "db" | "config" | "chains">,
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
  if (row && payment && isOnChainOf(account, payment)) {
    const isParty = [payment.terms.payer, payment.terms.merchant].includes(account.address);
    if (isParty || (await isDecidedBy(chains, account, payment))) return toStatement(config, row);
  }
  throw new ApiError(
    "statement_not_found",
    "There is no such statement for this wallet: sign in with the wallet of a party, or of the arbiter.",
  );
}

/**
 * Finds a payment whose arbiter a wallet is, or a member of the panel that is its arbiter.
 * @throws ApiError payment_not_found, chain_unavailable
 */
export async function findArbitersPayment(
  { db, chains }: Pick<Deps, "db" | "chains">,
  account: PayerAccount,
  id: PaymentRow["id"],
): Promise<PaymentRow> {
  const payment = await findPaymentById(db, id);
  const isOnChain = payment !== null && isOnChainOf(account, payment);
  if (isOnChain && (await isDecidedBy(chains, account, payment))) return payment;
  throw new ApiError(
    "payment_not_found",
    "This wallet is the arbiter of no such payment: check the id, or sign in with the arbiter's wallet.",
  );
}

/** Whether a wallet decides the disputes of a payment, alone or as a member of a panel. */
async function isDecidedBy(
  chains: Deps["chains"],
  { address }: PayerAccount,
  { terms: { arbiter }, chain_id }: PaymentRow,
): Promise<boolean> {
  return arbiter === address || isPanelMember(chains.get(chain_id), arbiter, address);
}

function isOnChainOf({ chainId }: PayerAccount, { chain_id }: PaymentRow): boolean {
  return chainId === null || chainId === chain_id;
}
