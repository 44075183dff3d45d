import { sql } from "kysely";
import type { Address } from "viem";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";

/**
 * Finds the account of a wallet, or creates one.
 * @param contractChains chains on which a contract at the address is the account's own, in addition to those known
 */
export async function createAccount(
  tx: DatabaseTransaction,
  address: Address,
  contractChains: readonly number[] = [],
): Promise<string> {
  const accountId = newId("acc");
  await tx.insertInto("accounts").values({ id: accountId }).execute();
  const { account_id } = await tx
    .insertInto("account_wallets")
    .values({ address, account_id: accountId, contract_chains: [...contractChains] })
    .onConflict((conflict) =>
      conflict.column("address").doUpdateSet({
        contract_chains: sql<number[]>`array(
          select distinct unnest(account_wallets.contract_chains || excluded.contract_chains) order by 1
        )`,
      }),
    )
    .returning("account_id")
    .executeTakeFirstOrThrow();
  if (account_id !== accountId) {
    await tx.deleteFrom("accounts").where("id", "=", accountId).execute();
  }
  return account_id;
}
