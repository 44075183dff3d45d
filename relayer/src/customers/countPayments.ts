import { sql } from "kysely";
import type { Address } from "viem";
import type { ChangedPayment } from "../payments/applyEvents.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { batches } from "../platform/batches.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import type { Deps } from "../platform/part.ts";
import { findNamed } from "./findNamed.ts";
import { keepNames } from "./keepNames.ts";

/** Rows of one statement. */
const BATCH = 500;

const amounts = ["paid", "held", "disputed", "captured", "fees", "refunded", "returned"] as const;

/** A wallet at a merchant, in one mode. */
interface Wallet {
  merchant_address: Address;
  livemode: boolean;
  address: Address;
}

type Sums = Wallet & { chain_id: number; token: string; payment_count: number } & Record<
    (typeof amounts)[number],
    bigint
  >;

interface Visits extends Wallet {
  payment_count: number;
  first_paid_at: Date;
  last_paid_at: Date;
  checkout_id: string | null;
}

/**
 * Adds to each wallet's sums by how much its payments changed, in the transaction that changes them: the sums are
 * those of the payments at every moment, also after a reorg. Locks wallets in one order, so that followers of
 * several chains wait for each other.
 */
export async function countPayments(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  changes: readonly ChangedPayment[],
): Promise<void> {
  const counted = changes.filter(isNews);
  if (counted.length === 0) return;
  const visits = counted.filter(({ before, after }) => !isSameVisit(before, after));
  const fresh = visits.filter(({ after }) => isCounted(after));
  const named = await findNamed(
    deps,
    tx,
    fresh.flatMap(({ after }) => after.checkout_id ?? []),
  );
  await addVisits(tx, visits, new Set(named.keys()));
  await addSums(tx, counted);
  await visitAgain(tx, visits);
  await keepNames(
    deps,
    tx,
    fresh.flatMap(({ after }) => {
      const checkout = named.get(after.checkout_id ?? "");
      return checkout ? [{ ...checkout, address: after.payer }] : [];
    }),
  );
}

/** Whether the chain has a payment. */
function isCounted(row: PaymentRow | null): row is PaymentRow {
  return row !== null && row.confirmation !== "reorged";
}

/** Whether a payment is counted as it was, as far as a wallet's visits go. */
function isSameVisit(before: PaymentRow | null, after: PaymentRow): boolean {
  return (
    isCounted(before) === isCounted(after) &&
    before?.funded_at.getTime() === after.funded_at.getTime() &&
    before.checkout_id === after.checkout_id
  );
}

/** Whether a change is one of what is counted: most are of confirmations alone. */
function isNews({ before, after }: ChangedPayment): boolean {
  if (!isSameVisit(before, after)) return isCounted(before) || isCounted(after);
  const [old, now] = [sumsOf(before, -1n), sumsOf(after, 1n)];
  return (
    old?.token !== now?.token ||
    amounts.some((name) => (old?.[name] ?? 0n) + (now?.[name] ?? 0n) !== 0n)
  );
}

/** What a payment adds to the sums of its wallet, times a factor; null for one that the chain has no more. */
function sumsOf(row: PaymentRow | null, factor: 1n | -1n): Sums | null {
  if (!isCounted(row)) return null;
  const { merchant_address, livemode, payer, chain_id, token, terms, stage } = row;
  // Of a coin that this server does not know it can be said that it was paid, but not how much.
  const of = (amount: bigint) => (token === null ? 0n : amount * factor);
  return {
    ...{ merchant_address, livemode, address: payer, chain_id, token: token ?? "" },
    payment_count: Number(factor),
    paid: of(BigInt(terms.amount)),
    held: of(row.held),
    disputed: of(stage === "disputed" ? row.held : 0n),
    captured: of(row.captured),
    fees: of(row.fees),
    refunded: of(row.refunded),
    returned: of(row.returned),
  };
}

async function addSums(tx: DatabaseTransaction, changes: readonly ChangedPayment[]): Promise<void> {
  const found = new Map<string, Sums>();
  for (const { before, after } of changes) {
    for (const one of [sumsOf(before, -1n), sumsOf(after, 1n)]) {
      if (!one) continue;
      const key = `${nameOf(one)} ${one.chain_id} ${one.token}`;
      const sum = found.get(key);
      if (!sum) found.set(key, one);
      else {
        sum.payment_count += one.payment_count;
        for (const name of amounts) sum[name] += one[name];
      }
    }
  }
  for (const rows of batches(inOrder(found), BATCH)) {
    const columns = ["payment_count", ...amounts] as const;
    await insertRows(tx, "customer_sums", rows)
      .onConflict((conflict) =>
        conflict
          .columns(["merchant_address", "livemode", "address", "chain_id", "token"])
          .doUpdateSet(
            Object.fromEntries(columns.map((name) => [name, added("customer_sums", name)])),
          ),
      )
      .execute();
  }
}

async function addVisits(
  tx: DatabaseTransaction,
  changes: readonly ChangedPayment[],
  named: ReadonlySet<string>,
): Promise<void> {
  const found = new Map<string, Visits>();
  for (const { before, after } of changes) {
    const { merchant_address, livemode, payer, checkout_id, funded_at } = after;
    const one: Visits = {
      ...{ merchant_address, livemode, address: payer },
      payment_count: Number(isCounted(after)) - Number(isCounted(before)),
      ...{ first_paid_at: funded_at, last_paid_at: funded_at },
      checkout_id: checkout_id !== null && named.has(checkout_id) ? checkout_id : null,
    };
    const known = found.get(nameOf(one));
    if (!known) found.set(nameOf(one), one);
    else {
      known.payment_count += one.payment_count;
      if (funded_at < known.first_paid_at) known.first_paid_at = funded_at;
      if (funded_at > known.last_paid_at) known.last_paid_at = funded_at;
      if (one.checkout_id !== null && one.checkout_id > (known.checkout_id ?? "")) {
        known.checkout_id = one.checkout_id;
      }
    }
  }
  for (const rows of batches(inOrder(found), BATCH)) {
    await insertRows(tx, "customers", rows)
      .onConflict((conflict) =>
        conflict.columns(["merchant_address", "livemode", "address"]).doUpdateSet({
          payment_count: added("customers", "payment_count"),
          first_paid_at: sql`least(customers.first_paid_at, excluded.first_paid_at)`,
          last_paid_at: sql`greatest(customers.last_paid_at, excluded.last_paid_at)`,
          checkout_id: sql`greatest(customers.checkout_id, excluded.checkout_id)`,
        }),
      )
      .execute();
  }
}

/** Looks for the first and the last payment of wallets that lost one or have one at another time: only a reorg does that. */
async function visitAgain(
  tx: DatabaseTransaction,
  changes: readonly ChangedPayment[],
): Promise<void> {
  const lost = changes.filter(({ before }) => isCounted(before));
  const wallets = new Map(
    lost.map(({ after: { merchant_address, livemode, payer } }) => {
      const wallet = { merchant_address, livemode, address: payer };
      return [nameOf(wallet), wallet];
    }),
  );
  for (const { merchant_address, livemode, address } of inOrder(wallets)) {
    await sql`
      update customers set (first_paid_at, last_paid_at, checkout_id) = (
        select coalesce(min(funded_at), first_paid_at), coalesce(max(funded_at), last_paid_at),
          max(checkout_customers.checkout_id collate "C")
        from payments left join checkout_customers using (checkout_id)
        where payments.merchant_address = ${merchant_address} and payments.livemode = ${livemode}
          and payer = ${address} and confirmation <> 'reorged'
      )
      where merchant_address = ${merchant_address} and livemode = ${livemode}
        and address = ${address}`.execute(tx);
  }
}

function added(table: keyof Database & string, column: string) {
  return sql<number>`${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`;
}

function nameOf({ merchant_address, livemode, address }: Wallet): string {
  return `${merchant_address} ${livemode} ${address}`;
}

function inOrder<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
