import type { Kysely } from "kysely";
import type { Address, Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";

/** Whose payments: of a key on every chain, of a contract account on its own. */
export interface PayerAccount {
  address: Address;
  /** Chain of a contract account; null for a key. */
  chainId: number | null;
}

/** Finds a payment of a payer, also one that a reorg has dropped; null if there is none. */
export async function findPayerPayment(
  db: Kysely<Database>,
  { address, chainId }: PayerAccount,
  id: Hash,
): Promise<PaymentRow | null> {
  let found = db
    .selectFrom("payments")
    .selectAll()
    .where("id", "=", id)
    .where("payer", "=", address);
  if (chainId !== null) found = found.where("chain_id", "=", chainId);
  return (await found.executeTakeFirst()) ?? null;
}
