import { sql } from "kysely";
import type { Address } from "viem";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { endSessionsOf } from "../sessions/endSessions.ts";
import { noSession } from "../sessions/noSession.ts";
import type { Session } from "../sessions/session.ts";
import { notify } from "./notices.ts";

/** Most wallets of one account. */
const WALLETS = 20;

/**
 * Adds a wallet, whose signature was checked, to an account.
 * @throws ApiError wallet_taken
 */
export async function addWallet(
  tx: DatabaseTransaction,
  accountId: string,
  address: Address,
): Promise<void> {
  const own = await tx
    .selectFrom("account_wallets")
    .select("address")
    .where("account_id", "=", accountId)
    .execute();
  if (own.some((wallet) => wallet.address === address)) return;
  if (own.length >= WALLETS) {
    throw new ApiError("wallet_taken", `An account has at most ${WALLETS} wallets: remove one.`);
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("account_wallets")
    .values({ address, account_id: accountId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) {
    throw new ApiError(
      "wallet_taken",
      "Another account has this wallet: sign in with it and remove it there first.",
    );
  }
  await notify(tx, [accountId], "wallet.added", { address });
}

/**
 * Removes a wallet from an account, and ends the other sessions that it opened.
 * @throws ApiError factor_not_found, or last_sign_in if nobody could sign in afterwards
 */
export async function removeWallet(
  tx: DatabaseTransaction,
  { accountId, sessionId }: Session,
  address: Address,
): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("account_wallets")
    .where("account_id", "=", accountId)
    .where("address", "=", address)
    .executeTakeFirst();
  if (numDeletedRows === 0n) {
    throw new ApiError("factor_not_found", "Your account has no such wallet: check the address.");
  }
  await requireSignIn(tx, accountId);
  await endSessionsOf(tx, accountId, address, sessionId);
  await notify(tx, [accountId], "wallet.removed", { address });
}

/** Requires that a wallet or a passkey is left. @throws ApiError last_sign_in */
export async function requireSignIn(tx: DatabaseTransaction, accountId: string): Promise<void> {
  // Two removals at once wait for each other here.
  await lockAccount(tx, accountId);
  const { rows: left } = await sql`
    select from account_wallets where account_id = ${accountId}
    union all
    select from passkeys where account_id = ${accountId}`.execute(tx);
  if (left.length === 0) {
    throw new ApiError(
      "last_sign_in",
      "Nobody could sign in to your account any more: add another wallet or passkey first.",
    );
  }
}

/** Locks an account until the transaction ends. @throws ApiError session_missing if it was deleted meanwhile */
export async function lockAccount(tx: DatabaseTransaction, accountId: string): Promise<void> {
  const account = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!account) throw noSession();
}
