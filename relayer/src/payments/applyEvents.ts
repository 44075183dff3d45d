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
import { readNow } from "../platform/database/readNow.ts";
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
import { type Payment, type PaymentRow, toldPayment } from "./payment.ts";
import {
  type PaymentChanges,
  type PaymentEvent,
  paymentEvents,
  type Reached,
} from "./paymentEvents.ts";
import type { PaymentEventType } from "./paymentEventTypes.ts";

type Context = Pick<Deps, "parts" | "config" | "chains">;

/** What a payment takes over from the checkout whose offer its terms accept. */
export interface OrderFacts {
  checkout_id: string;
  client_reference_id: string | null;
  description: string;
  metadata: Record<string, string>;
}

/** A payment as it was, if it was known, and as it is. */
export type ChangedPayment = Pick<PaymentChanges, "before" | "after">;

const noOrder = { checkout_id: null, client_reference_id: null, description: null, metadata: {} };

declare module "../platform/part.ts" {
  interface Part {
    /** Finds the checkouts of this part that made offers, by offer. */
    findOrdersByOffer?(
      db: Kysely<Database>,
      offerIds: readonly Hash[],
    ): Promise<ReadonlyMap<string, OrderFacts>>;
    /** Locks what decides which payment of a checkout was first, where several chains may each tell of one. */
    lockOrders?(tx: DatabaseTransaction, checkoutIds: readonly string[]): Promise<void>;
    /** Hears of the payments that changed, in the transaction that changes them and before any event is recorded. */
    paymentsChanged?(
      deps: Context,
      tx: DatabaseTransaction,
      changes: readonly ChangedPayment[],
    ): Promise<void>;
    /**
     * Hears of the checkouts whose payments changed, in the transaction that changes them and before
     * any event is recorded: whoever locks a checkout locks it before the counters of events.
     * @param show shows a payment as its merchant is told of it, at the time of one of its events
     * @returns the events to record: those about a payment after its `payment.seen`, the rest at the end
     */
    paymentsMoved?(
      deps: Context,
      tx: DatabaseTransaction,
      checkoutIds: readonly string[],
      show: ShowPayment,
    ): Promise<readonly NewEvent[]>;
  }
}

/** Shows a payment as it was when one of its events was told; as it was last told, if not in this step. */
export type ShowPayment = (row: PaymentRow, when: PaymentEventType) => Payment;

/**
 * Updates the payments whose logs changed and records their events, in the transaction that changed
 * the logs. Besides it only `agePayments` writes payments, as time passes. What a reorg dropped is applied
 * and told by itself, before what came instead: so it would be if these were two steps.
 */
export async function applyEvents(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  changes: LogChanges,
): Promise<void> {
  const { removed, added, confirmed, finalized } = changes;
  const events: NewEvent[] = [];
  if (removed.length > 0) {
    const dropped = byPayment({ ...noChanges, removed });
    const undo = (logs: readonly ChainLog[]) => withoutNews(logs, changes);
    events.push(...(await applyToPayments(deps, tx, chain, dropped, { ...changes, undo })));
  }
  const news = byPayment({ ...noChanges, added, confirmed, finalized });
  events.push(...(await applyToPayments(deps, tx, chain, news, changes)));
  await recordEvents(tx, events);
}

/**
 * Recomputes every payment of a chain from the stored logs, which are all that the chain has, and tells where
 * the merchants were told otherwise. A correct payment does not change.
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
  const ids = [...funded, ...rows.map(({ id }) => id)];
  const changes = new Map(ids.map((id) => [id, nothing()]));
  const atOnce = ({ block_number }: ChainLog) => block_number;
  const reached = { confirmedAt: atOnce, finalizedAt: atOnce };
  await recordEvents(
    tx,
    await applyToPayments(deps, tx, chain, changes, { ...reached, isWhole: true }),
  );
}

/** Changed logs of one payment. */
type OwnChanges = Record<(typeof kinds)[number], ChainLog[]>;

const kinds = ["removed", "added", "confirmed", "finalized"] as const;

const noChanges = { removed: [], added: [], confirmed: [], finalized: [] };

function nothing(): OwnChanges {
  return { removed: [], added: [], confirmed: [], finalized: [] };
}

/** Groups changes by payment, in the order in which payments first occur. */
function byPayment(
  changes: Readonly<Record<(typeof kinds)[number], readonly ChainLog[]>>,
): Map<Hash, OwnChanges> {
  const found = new Map<Hash, OwnChanges>();
  for (const kind of kinds) {
    for (const log of changes[kind]) {
      if (log.payment_id === null) continue;
      const own = found.get(log.payment_id) ?? nothing();
      own[kind].push(log);
      found.set(log.payment_id, own);
    }
  }
  return found;
}

/** Returns the logs of a payment as they were when a reorg had dropped some and nothing had come instead. */
function withoutNews(
  logs: readonly ChainLog[],
  { added, confirmed, finalized }: LogChanges,
): ChainLog[] {
  const [isAdded, isConfirmed, isFinalized] = [added, confirmed, finalized].map(keysOf);
  return logs.flatMap((log) => {
    const key = logKey(log);
    if (isAdded?.has(key)) return [];
    if (isConfirmed?.has(key)) return [{ ...log, confirmation: "seen" as const }];
    return [isFinalized?.has(key) ? { ...log, confirmation: "confirmed" as const } : log];
  });
}

/** Payments that one statement reads or writes. */
const BATCH = 250;

interface Telling extends Reached {
  /** Returns the logs to compute a payment from, if not all stored ones. */
  undo?(logs: readonly ChainLog[]): readonly ChainLog[];
  /** Whether the stored logs are all that the chain has. */
  isWhole?: boolean;
}

/**
 * Updates payments, many with each statement, and then the checkouts of all of them.
 * @returns the events to record
 */
async function applyToPayments(
  deps: Context,
  tx: DatabaseTransaction,
  chain: ChainClient,
  changes: ReadonlyMap<Hash, OwnChanges>,
  { undo = (logs) => logs, isWhole = false, ...reached }: Telling,
): Promise<NewEvent[]> {
  const time = await chainTime(tx, chain.id);
  const moved: PaymentChanges[] = [];
  for (const ids of batches(changes.keys(), BATCH)) {
    const before = byId(
      await tx.selectFrom("payments").selectAll().where("id", "in", ids).execute(),
    );
    const logs = await logsOf(tx, ids, before, changes);
    const folded = new Map<Hash, FoldedPayment>();
    for (const id of ids) {
      const payment = foldPayment(undo(logs.get(id) ?? []));
      if (payment) folded.set(id, payment);
    }
    const after = await toRows(deps.parts, tx, chain, time, before, folded);
    for (const id of ids) {
      const old = before.get(id) ?? null;
      // A payment with neither row nor funding is unknown.
      const row = after.get(id) ?? (old && asReorged(old));
      if (!row) continue;
      const own = undo(logs.get(id) ?? []);
      const changed = changes.get(id) ?? nothing();
      moved.push({ before: old, after: row, logs: own, isWhole, ...changed });
    }
  }
  if (moved.length === 0) return [];
  const checkoutIds = [...new Set(moved.flatMap(({ after }) => after.checkout_id ?? []))];
  if (checkoutIds.length > 0) {
    for (const part of deps.parts) await part.lockOrders?.(tx, checkoutIds);
  }
  await markDuplicates(tx, moved);
  const merchants = await findMerchantIds(tx, [
    ...new Set(moved.map(({ after }) => after.merchant_address)),
  ]);
  // Payments whose merchant is not registered on this relayer are told to nobody.
  const events = moved.flatMap((change) => {
    const merchantId = merchants.get(change.after.merchant_address);
    return merchantId === undefined ? [] : paymentEvents(chain, merchantId, time, reached, change);
  });
  for (const some of batches(moved, BATCH)) {
    await savePayments(
      tx,
      some.map(({ after }) => after),
    );
  }
  for (const part of deps.parts) await part.paymentsChanged?.(deps, tx, moved);
  return withEventsOfCheckouts(events, await moveCheckouts(deps, tx, checkoutIds, events));
}

/** Tells the parts above of the checkouts whose payments changed. @returns their events */
async function moveCheckouts(
  deps: Context,
  tx: DatabaseTransaction,
  ids: readonly string[],
  events: readonly PaymentEvent[],
): Promise<NewEvent[]> {
  if (ids.length === 0) return [];
  const told = new Map(events.map(({ type, object }) => [`${type} ${object.id}`, object]));
  const show: ShowPayment = (row, when) =>
    told.get(`${when} ${row.id}`) ?? toldPayment(deps.chains.get(row.chain_id), row);
  const found: NewEvent[] = [];
  for (const part of deps.parts) {
    found.push(...((await part.paymentsMoved?.(deps, tx, ids, show)) ?? []));
  }
  return found;
}

/** Puts what is told of a payment because of its checkout where every split into steps puts it. */
function withEventsOfCheckouts(
  events: readonly PaymentEvent[],
  ofCheckouts: readonly NewEvent[],
): NewEvent[] {
  if (ofCheckouts.length === 0) return [...events];
  const waiting = new Map<Hash, NewEvent[]>();
  for (const event of ofCheckouts) {
    const { paymentId } = event;
    if (paymentId) waiting.set(paymentId, [...(waiting.get(paymentId) ?? []), event]);
  }
  const all = events.flatMap((event): NewEvent[] => {
    const id = event.object.id as Hash;
    const own = event.type === "payment.seen" ? (waiting.get(id) ?? []) : [];
    if (own.length > 0) waiting.delete(id);
    return [event, ...own];
  });
  const rest = [...waiting.values()].flat();
  return [...all, ...rest, ...ofCheckouts.filter(({ paymentId }) => !paymentId)];
}

/**
 * Returns the logs of payments, by payment, in the chain's order. Reads only those that are not all among
 * the changes: a node may have left out a funding, so that later logs were stored before it.
 */
async function logsOf(
  tx: DatabaseTransaction,
  ids: readonly Hash[],
  before: ReadonlyMap<Hash, PaymentRow>,
  changes: ReadonlyMap<Hash, OwnChanges>,
): Promise<ReadonlyMap<Hash | null, readonly ChainLog[]>> {
  const found = new Map<Hash | null, readonly ChainLog[]>();
  const stored = await countLogsOf(
    tx,
    ids.filter((id) => !before.has(id)),
  );
  for (const [id, count] of stored) {
    const { added } = changes.get(id) ?? nothing();
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

function keysOf(logs: readonly ChainLog[]): ReadonlySet<string> {
  return new Set(logs.map(logKey));
}

/** Makes the rows of payments, by payment, with what is stored of them and what was computed. */
async function toRows(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  chain: ChainClient,
  time: number,
  before: ReadonlyMap<Hash, PaymentRow>,
  folded: ReadonlyMap<Hash, FoldedPayment>,
): Promise<ReadonlyMap<Hash, PaymentRow>> {
  if (folded.size === 0) return new Map();
  const offers = new Map([...folded].map(([id, { terms }]) => [id, offerId(terms, chain.escrow)]));
  const orders = await findOrders(parts, tx, [...offers.values()]);
  const now = await readNow(tx);
  const rows = [...folded].map(([id, payment]): PaymentRow => {
    const { funding } = payment;
    const terms = termsToJson(payment.terms);
    const token = chain.tokens.find(({ address }) => address === terms.token);
    const { created_at = now, duplicate_of = null, told = null } = before.get(id) ?? {};
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
      ...{ created_at, duplicate_of, told },
    };
  });
  return byId(rows);
}

/** Clears the amounts of a payment that the chain has no more. Transaction and block stay, to explain it. */
function asReorged(row: PaymentRow): PaymentRow {
  const nothing = { held: 0n, refundable: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return { ...row, confirmation: "reorged", stage: "none", status: "none", ...nothing };
}

async function savePayments(tx: DatabaseTransaction, rows: readonly PaymentRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "created_at");
  const newest = columns.map((column) => [column, sql.ref(`excluded.${column}`)]);
  await insertRows(tx, "payments", rows)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(Object.fromEntries(newest)))
    .execute();
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
