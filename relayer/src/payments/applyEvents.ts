import { offerId, termsToJson } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import { findMerchantIds } from "../accounts/findMerchantIds.ts";
import { type ChainLog, type LogChanges, logKey } from "../chains/chainLog.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { chainTime } from "../chains/cursor.ts";
import { countLogsOf, readLogsOf } from "../chains/readLogsOf.ts";
import { batches } from "../platform/batches.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import type { Deps } from "../platform/part.ts";
import type { NewEvent } from "../webhooks/newEvent.ts";
import { recordEvents } from "../webhooks/recordEvent.ts";
import {
  type FoldedPayment,
  foldPayment,
  fundedAt,
  moneyColumns,
  statusColumns,
} from "./foldPayment.ts";
import { markDuplicates } from "./markDuplicates.ts";
import type { PaymentRow } from "./payment.ts";
import { type PaymentChanges, paymentEvents } from "./paymentEvents.ts";

type Context = Pick<Deps, "parts" | "config" | "chains">;

/** What a payment takes over from the checkout whose offer its terms accept. */
export interface OrderFacts {
  checkout_id: string;
  client_reference_id: string | null;
  description: string;
  metadata: Record<string, string>;
}

const noOrder = { checkout_id: null, client_reference_id: null, description: null, metadata: {} };

declare module "../platform/part.ts" {
  interface Part {
    /** Finds the checkouts of this part that made offers, by offer. */
    findOrdersByOffer?(
      db: Kysely<Database>,
      offerIds: readonly Hash[],
    ): Promise<ReadonlyMap<string, OrderFacts>>;
    /**
     * Hears of the checkouts whose payments changed, in the transaction that changes them and before
     * any event is recorded: whoever locks a checkout locks it before the counters of events.
     * @returns the events to record after those of the payments
     */
    paymentsMoved?(
      deps: Context,
      tx: DatabaseTransaction,
      checkoutIds: readonly string[],
    ): Promise<readonly NewEvent[]>;
  }
}

/**
 * Updates the payments whose logs changed and records their events, in the transaction that changed
 * the logs. Besides it only `agePayments` writes payments, as time passes.
 */
export async function applyEvents(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  changes: LogChanges,
): Promise<void> {
  const changesOf = byPayment(changes);
  await applyToPayments(deps, tx, chain, changesOf.keys(), (id) => changesOf.get(id) ?? nothing());
}

/**
 * Recomputes every payment of a chain from the stored logs. A correct payment does not change.
 * @param funded payments that have logs; those without are found in the table
 */
export async function refoldPayments(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  funded: readonly Hash[],
): Promise<void> {
  const rows = await tx
    .selectFrom("payments")
    .select("id")
    .where("chain_id", "=", chain.id)
    .execute();
  await applyToPayments(
    deps,
    tx,
    chain,
    new Set([...funded, ...rows.map(({ id }) => id)]),
    nothing,
  );
}

/** Changed logs of one payment. */
type OwnChanges = Record<keyof LogChanges, ChainLog[]>;

function nothing(): OwnChanges {
  return { removed: [], added: [], confirmed: [], finalized: [] };
}

/** Groups changes by payment, in the order in which payments first occur. */
function byPayment(changes: LogChanges): Map<Hash, OwnChanges> {
  const found = new Map<Hash, OwnChanges>();
  for (const kind of ["removed", "added", "confirmed", "finalized"] as const) {
    for (const log of changes[kind]) {
      if (log.payment_id === null) continue;
      const own = found.get(log.payment_id) ?? nothing();
      own[kind].push(log);
      found.set(log.payment_id, own);
    }
  }
  return found;
}

/** Payments that one statement reads or writes. */
const BATCH = 250;

/** Updates payments, many with each statement, then tells of all of them. */
async function applyToPayments(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  ids: Iterable<Hash>,
  changesOf: (id: Hash) => LogChanges,
): Promise<void> {
  const time = await chainTime(tx, chain.id);
  const moved: PaymentChanges[] = [];
  for (const some of batches(ids, BATCH)) {
    const before = byId(
      await tx.selectFrom("payments").selectAll().where("id", "in", some).execute(),
    );
    const logs = await logsOf(tx, some, before, changesOf);
    const folded = new Map<Hash, FoldedPayment>();
    for (const id of some) {
      const payment = foldPayment(logs.get(id) ?? []);
      if (payment) folded.set(id, payment);
    }
    // A payment with neither row nor funding is unknown.
    const dropped = [...before.keys()].filter((id) => !folded.has(id));
    const after = byId([
      ...(await savePayments(deps.parts, tx, chain, time, folded)),
      ...(await markReorged(tx, dropped)),
    ]);
    for (const id of some) {
      const row = after.get(id);
      if (!row) continue;
      const { removed, added, confirmed, finalized } = changesOf(id);
      moved.push({
        ...{ before: before.get(id) ?? null, after: row, logs: logs.get(id) ?? [], removed },
        added: keysOf(added),
        confirmed: keysOf(confirmed),
        finalized: keysOf(finalized),
      });
    }
  }
  if (moved.length === 0) return;
  await markDuplicates(tx, moved);
  await announce(deps, tx, chain, time, moved);
}

/**
 * Returns the logs of payments, by payment, in the chain's order. Reads only those that are not all among
 * the changes: a node may have left out a funding, so that later logs were stored before it.
 */
async function logsOf(
  tx: DatabaseTransaction,
  ids: readonly Hash[],
  before: ReadonlyMap<Hash, PaymentRow>,
  changesOf: (id: Hash) => LogChanges,
): Promise<ReadonlyMap<Hash | null, readonly ChainLog[]>> {
  const found = new Map<Hash | null, readonly ChainLog[]>();
  const stored = await countLogsOf(
    tx,
    ids.filter((id) => !before.has(id)),
  );
  for (const [id, count] of stored) {
    const { added } = changesOf(id);
    if (added.length === count) found.set(id, added.toSorted(byPosition));
  }
  const others = ids.filter((id) => !found.has(id));
  for (const [id, logs] of await readLogsOf(tx, others)) found.set(id, logs);
  return found;
}

function byPosition(a: ChainLog, b: ChainLog): number {
  return Number(a.block_number - b.block_number) || a.log_index - b.log_index;
}

function byId(rows: readonly PaymentRow[]): ReadonlyMap<Hash, PaymentRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Records events. Skips payments whose merchant is not registered on this relayer. */
async function announce(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  time: number,
  moved: readonly PaymentChanges[],
): Promise<void> {
  const checkoutIds = new Set(moved.flatMap(({ after }) => after.checkout_id ?? []));
  const ofCheckouts: NewEvent[] = [];
  if (checkoutIds.size > 0) {
    for (const part of deps.parts) {
      ofCheckouts.push(...((await part.paymentsMoved?.(deps, tx, [...checkoutIds])) ?? []));
    }
  }
  const addresses = [...new Set(moved.map(({ after }) => after.merchant_address))];
  const merchants = await findMerchantIds(tx, addresses);
  const events = moved.flatMap((change) => {
    const merchantId = merchants.get(change.after.merchant_address);
    return merchantId === undefined ? [] : paymentEvents(chain, merchantId, time, change);
  });
  await recordEvents(tx, [...events, ...ofCheckouts]);
}

function keysOf(logs: readonly ChainLog[]): ReadonlySet<string> {
  return new Set(logs.map(logKey));
}

async function savePayments(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  chain: ChainClient,
  time: number,
  folded: ReadonlyMap<Hash, FoldedPayment>,
): Promise<PaymentRow[]> {
  if (folded.size === 0) return [];
  const offers = new Map([...folded].map(([id, { terms }]) => [id, offerId(terms, chain.escrow)]));
  const orders = await findOrders(parts, tx, [...offers.values()]);
  const rows = [...folded].map(([id, payment]): Omit<PaymentRow, "created_at" | "duplicate_of"> => {
    const { funding } = payment;
    const terms = termsToJson(payment.terms);
    const token = chain.tokens.find(({ address }) => address === terms.token);
    return {
      id,
      chain_id: chain.id,
      livemode: isLive(chain),
      merchant_address: terms.merchant,
      ...(orders.get(offers.get(id) ?? id) ?? noOrder),
      payer: terms.payer,
      token: token?.symbol ?? null,
      terms,
      confirmation: funding.confirmation,
      ...moneyColumns(payment),
      ...statusColumns(payment, time),
      funded_at: fundedAt(payment),
      transaction_hash: funding.transaction_hash,
      block_hash: funding.block_hash,
      block_number: funding.block_number,
      log_index: funding.log_index,
    };
  });
  const columns = Object.keys(rows[0] ?? {});
  const newest = columns.map((column) => [column, sql.ref(`excluded.${column}`)]);
  const stored = await insertRows(tx, "payments", rows)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(Object.fromEntries(newest)))
    .returning(["id", "created_at", "duplicate_of"])
    .execute();
  const rest = new Map(stored.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const own = rest.get(row.id);
    return own ? [{ ...row, ...own }] : [];
  });
}

/** Finds the orders whose offers were accepted, by offer. */
async function findOrders(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  offers: readonly Hash[],
): Promise<ReadonlyMap<string, OrderFacts>> {
  const found = new Map<string, OrderFacts>();
  for (const part of parts) {
    for (const [offer, order] of (await part.findOrdersByOffer?.(tx, offers)) ?? []) {
      found.set(offer, order);
    }
  }
  return found;
}

/** Clears the amounts of reorged payments. Transaction and block stay, to explain them. */
async function markReorged(tx: DatabaseTransaction, ids: readonly Hash[]): Promise<PaymentRow[]> {
  if (ids.length === 0) return [];
  const nothing = { held: 0n, refundable: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return tx
    .updateTable("payments")
    .set({ confirmation: "reorged", stage: "none", status: "none", ...nothing })
    .where("id", "in", ids)
    .returningAll()
    .execute();
}
