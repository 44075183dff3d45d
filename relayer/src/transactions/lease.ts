import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";

/** After so long without a sign of life another process sees to a wallet. */
const LEASE_SECONDS = 15;

/**
 * Takes or renews the right to see to a wallet's transactions. Two doing it at once would harm
 * nothing; one is enough, and asks the chain's providers half as often.
 * @returns whether it was given; never for a wallet that has signed nothing yet
 */
export async function takeLease(
  db: Kysely<Database>,
  { chain, account }: HotWallet,
  owner: string,
): Promise<boolean> {
  const row = await db
    .updateTable("relay_accounts")
    .set({
      leased_by: owner,
      leased_until: sql<Date>`now() + make_interval(secs => ${LEASE_SECONDS})`,
    })
    .where("chain_id", "=", chain.id)
    .where("address", "=", account.address)
    .where((where) =>
      where.or([
        where("leased_by", "is", null),
        where("leased_by", "=", owner),
        where("leased_until", "<", sql<Date>`now()`),
      ]),
    )
    .returning("address")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives back everything that a process that stops has taken. */
export async function giveBackLeases(db: Kysely<Database>, owner: string): Promise<void> {
  await db
    .updateTable("relay_accounts")
    .set({ leased_by: null, leased_until: null })
    .where("leased_by", "=", owner)
    .execute();
}
