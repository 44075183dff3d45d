import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Address, Hash } from "viem";
import { hasLog } from "../chains/hasLog.ts";
import type { Database } from "../platform/database/database.ts";
import type { RelayRow } from "./tables.ts";

/** Relay whose transaction is stored. */
export interface ActiveRelay {
  id: string;
  status: RelayRow["status"];
  transaction_hash: Hash;
}

/** Finds a relay by its digest; null if there is none, or it failed and may be tried again. */
export async function findActiveRelay(
  db: Kysely<Database>,
  digest: Hash,
): Promise<ActiveRelay | null> {
  const row = await db
    .selectFrom("relays")
    .select(["id", "status", "transaction_hash"])
    .where("digest", "=", digest)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  return row?.transaction_hash ? { ...row, transaction_hash: row.transaction_hash } : null;
}

/**
 * Selects relays that may still be carried out, as long as the follower has no log of them: those not recorded as mined yet,
 * and those mined in a block that may be dropped. So after a reorg a call is never taken for undone while its transaction can
 * be mined again, and what was read of the chain needs no wallet's loop to be over.
 */
function onTheirWay({
  or,
  and,
  not,
  exists,
  eb,
  selectFrom,
}: ExpressionBuilder<Database, "relays">) {
  const unsettled = selectFrom("relay_transactions")
    .select("hash")
    .whereRef("hash", "=", "relays.transaction_hash")
    .where("is_final", "=", false);
  return and([
    or([
      eb("relays.status", "in", ["stored", "submitted"]),
      and([eb("relays.status", "=", "mined"), exists(unsettled)]),
    ]),
    not(hasLog("relays.payment_id", "relays.transaction_hash")),
  ]);
}

/** Finds which of several payments have a relay on its way. */
export async function findWaitingPayments(
  db: Kysely<Database>,
  paymentIds: readonly Hash[],
): Promise<Set<Hash>> {
  const rows = await db
    .selectFrom("relays")
    .select("payment_id")
    .where("payment_id", "in", paymentIds)
    .where(onTheirWay)
    .execute();
  return new Set(rows.map(({ payment_id }) => payment_id));
}

/** Returns whether a checkout has a relay of these kinds that has not failed. */
export async function isRelayedFor(
  db: Kysely<Database>,
  checkoutId: string | null,
  kinds: readonly string[],
): Promise<boolean> {
  const row = await db
    .selectFrom("relays")
    .select("id")
    .where("checkout_id", "=", checkoutId)
    .where("kind", "in", kinds)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Returns whether a relay of a payment is on its way.
 * @param without kinds that do not count
 * @param except relays of this kind count only with this value of a detail
 */
export async function isRelayWaiting(
  db: Kysely<Database>,
  paymentId: Hash,
  without: readonly string[],
  except?: { kind: string; detail: string; value: string },
): Promise<boolean> {
  let query = db
    .selectFrom("relays")
    .select("id")
    .where("payment_id", "=", paymentId)
    .where("kind", "not in", without)
    .where(onTheirWay);
  if (except) {
    const { kind, detail, value } = except;
    query = query.where(
      sql<boolean>`(kind <> ${kind} or details->>${detail} is not distinct from ${value})`,
    );
  }
  return (await query.executeTakeFirst()) !== undefined;
}

/**
 * Finds a payer's relays of some kinds that have not failed and are on their way, or were until
 * `since`, by the database's clock.
 */
export function findOfPayer(
  db: Kysely<Database>,
  {
    payer,
    chainId,
    kinds,
    since,
    limit,
  }: { payer: Address; chainId: number; kinds: readonly string[]; since: Date; limit: number },
) {
  return db
    .selectFrom("relays")
    .select(["kind", "details", "terms"])
    .where("payer", "=", payer)
    .where("chain_id", "=", chainId)
    .where("kind", "in", kinds)
    .where("status", "!=", "failed")
    .where((where) => where.or([where("closed_at", "is", null), where("closed_at", ">=", since)]))
    .limit(limit)
    .execute();
}

/** Counts a client's relays on their way about whose signatures contract accounts decide. */
export async function countByContracts(db: Kysely<Database>, client: string): Promise<number> {
  const { count } = await db
    .selectFrom("relays")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where("client", "=", client)
    .where("by_contract", "=", true)
    .where("closed_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Counts a payment's relays of a kind that have not failed. */
export async function countOfPayment(
  db: Kysely<Database>,
  paymentId: Hash,
  kind: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("relays")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where("payment_id", "=", paymentId)
    .where("kind", "=", kind)
    .where("status", "!=", "failed")
    .executeTakeFirstOrThrow();
  return count;
}
