import { type Escrow, offerId, termsToJson } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import { getAddress, type Hash } from "viem";
import { findMerchantIds } from "../accounts/findMerchantIds.ts";
import { type ChainLog, type LogChanges, logKey } from "../chains/chainLog.ts";
import type { ChainClient } from "../chains/clients.ts";
import { chainTime } from "../chains/cursor.ts";
import { readLogsOf } from "../chains/readLogsOf.ts";
import { batches } from "../platform/batches.ts";
import type { Database, DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvents } from "../webhooks/recordEvent.ts";
import { type FoldedPayment, foldPayment, fundedAt, moneyColumns } from "./foldPayment.ts";
import type { PaymentRow } from "./payment.ts";
import { type PaymentChanges, paymentEvents } from "./paymentEvents.ts";
import type { PaymentTables } from "./tables.ts";

type Finders = Pick<Deps, "parts">;

declare module "../platform/part.ts" {
  interface Part {
    /** Finds the checkouts of this part that made offers, by offer. */
    findCheckoutIdsByOffer?(
      db: Kysely<Database>,
      offerIds: readonly Hash[],
    ): Promise<ReadonlyMap<string, string>>;
  }
}

/**
 * Updates the payments whose logs changed and records their events, in the transaction that changed
 * the logs. Nothing else writes payments.
 */
export async function applyEvents(
  deps: Finders,
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
  deps: Finders,
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

/** Updates payments and records their events, many with each statement. */
async function applyToPayments(
  { parts }: Finders,
  tx: DatabaseTransaction,
  chain: ChainClient,
  ids: Iterable<Hash>,
  changesOf: (id: Hash) => LogChanges,
): Promise<void> {
  for (const some of batches(ids, BATCH)) {
    const before = byId(
      await tx.selectFrom("payments").selectAll().where("id", "in", some).execute(),
    );
    const logs = await readLogsOf(tx, some);
    const folded = new Map<Hash, FoldedPayment>();
    for (const id of some) {
      const payment = foldPayment(logs.get(id) ?? []);
      if (payment) folded.set(id, payment);
    }
    // A payment with neither row nor funding is unknown.
    const dropped = [...before.keys()].filter((id) => !folded.has(id));
    const after = byId([
      ...(await savePayments(parts, tx, chain.escrow, folded)),
      ...(await markReorged(tx, dropped)),
    ]);
    const moved = some.flatMap((id): PaymentChanges[] => {
      const row = after.get(id);
      if (!row) return [];
      const { removed, added, confirmed, finalized } = changesOf(id);
      return [
        {
          ...{ before: before.get(id) ?? null, after: row, logs: logs.get(id) ?? [], removed },
          added: keysOf(added),
          confirmed: keysOf(confirmed),
          finalized: keysOf(finalized),
        },
      ];
    });
    if (moved.length > 0) await announce(tx, chain, moved);
  }
}

function byId(rows: readonly PaymentRow[]): ReadonlyMap<Hash, PaymentRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Records events. Skips payments whose merchant is not registered on this relayer. */
async function announce(
  tx: DatabaseTransaction,
  chain: ChainClient,
  moved: readonly PaymentChanges[],
): Promise<void> {
  const addresses = [...new Set(moved.map(({ after }) => after.merchant_address))];
  const merchants = await findMerchantIds(tx, addresses);
  const time = await chainTime(tx, chain.id);
  const events = moved.flatMap((change) => {
    const merchantId = merchants.get(change.after.merchant_address);
    return merchantId === undefined ? [] : paymentEvents(chain, merchantId, time, change);
  });
  await recordEvents(tx, events);
}

function keysOf(logs: readonly ChainLog[]): ReadonlySet<string> {
  return new Set(logs.map(logKey));
}

async function savePayments(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  escrow: Escrow,
  folded: ReadonlyMap<Hash, FoldedPayment>,
): Promise<PaymentRow[]> {
  if (folded.size === 0) return [];
  const offers = new Map([...folded].map(([id, { terms }]) => [id, offerId(terms, escrow)]));
  const checkouts = await findCheckoutIds(parts, tx, [...offers.values()]);
  const rows = [...folded].map(([id, payment]): NewRow<PaymentTables["payments"]> => {
    const { funding, terms } = payment;
    return {
      id,
      chain_id: escrow.chainId,
      merchant_address: getAddress(terms.merchant),
      checkout_id: checkouts.get(offers.get(id) ?? id) ?? null,
      terms: termsToJson(terms),
      confirmation: funding.confirmation,
      ...moneyColumns(payment),
      funded_at: fundedAt(payment),
      transaction_hash: funding.transaction_hash,
      block_hash: funding.block_hash,
      block_number: funding.block_number,
      log_index: funding.log_index,
    };
  });
  const columns = Object.keys(rows[0] ?? {});
  const newest = columns.map((column) => [column, sql.ref(`excluded.${column}`)]);
  return insertRows(tx, "payments", rows)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(Object.fromEntries(newest)))
    .returningAll()
    .execute();
}

/** Finds the checkouts whose offers were accepted, by offer. */
async function findCheckoutIds(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  offers: readonly Hash[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const part of parts) {
    for (const [offer, id] of (await part.findCheckoutIdsByOffer?.(tx, offers)) ?? []) {
      found.set(offer, id);
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
    .set({ confirmation: "reorged", stage: "none", ...nothing })
    .where("id", "in", ids)
    .returningAll()
    .execute();
}
