import { type Hash, keccak256, toHex } from "viem";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { newId } from "../platform/ids.ts";
import type { TransactionTables } from "./tables.ts";

/** Relay to create; its transaction is stored next. */
export type NewRelay = Omit<
  NewRow<TransactionTables["relays"]>,
  | "id"
  | "digest"
  | "status"
  | "failure"
  | "transaction_hash"
  | "details"
  | "stuck_at"
  | "closed_at"
  | "client"
  | "purse"
  | "counted_gas"
  | "counted_hour"
> & {
  /** Identity of a call that is relayed just once; null if each request is a relay of its own. */
  digest: TransactionTables["relays"]["digest"] | null;
  details: object;
};

/**
 * Locks the relays of a checkout or payment until the transaction ends.
 * @param subject id of the checkout or payment
 */
export async function lockRelays(tx: DatabaseTransaction, subject: string): Promise<void> {
  await lockName(tx, `relay:${subject}`);
}

/** Locks the relays of several payments, always in the same order, against deadlocks. */
export async function lockAllRelays(
  tx: DatabaseTransaction,
  paymentIds: readonly Hash[],
): Promise<void> {
  for (const id of [...paymentIds].sort()) await lockRelays(tx, id);
}

/** Inserts a relay, or reopens a failed one with the same digest. @returns its id */
export async function insertRelay(
  tx: DatabaseTransaction,
  { digest, details, ...relay }: NewRelay,
): Promise<string> {
  const id = newId("rly");
  const row: NewRow<TransactionTables["relays"]> = {
    ...relay,
    id,
    digest: digest ?? keccak256(toHex(id)),
    details: JSON.stringify(details),
    status: "stored",
    failure: null,
    transaction_hash: null,
  };
  const { kind, signature, details: json, status, failure, by_contract } = row;
  const again = { kind, signature, details: json, status, failure, by_contract, closed_at: null };
  const inserted = await tx
    .insertInto("relays")
    .values(row)
    .onConflict((conflict) => conflict.column("digest").doUpdateSet(again))
    .returning("id")
    .executeTakeFirstOrThrow();
  return inserted.id;
}
