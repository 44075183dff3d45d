import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";

/** Seconds after which another process can take over a wallet whose process is silent. */
const LEASE_SECONDS = 15;

/**
 * Takes or renews the lease on a wallet's transactions. Two processes at once would do no harm, but
 * ask the chain's providers twice as often.
 * @returns whether it was granted; never for a wallet that has signed nothing yet
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

/** Releases all leases of a process that stops. */
export async function giveBackLeases(db: Kysely<Database>, owner: string): Promise<void> {
  await db
    .updateTable("relay_accounts")
    .set({ leased_by: null, leased_until: null })
    .where("leased_by", "=", owner)
    .execute();
}
