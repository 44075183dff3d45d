import { type Escrow, offerId, termsToJson } from "@handsel/protocol";
import type { Kysely } from "kysely";
import { type Address, getAddress, type Hash } from "viem";
import { findMerchantIds } from "../accounts/findMerchantIds.ts";
import { type ChainLog, type LogChanges, logKey } from "../chains/chainLog.ts";
import type { ChainClient } from "../chains/clients.ts";
import { chainTime } from "../chains/cursor.ts";
import { readPaymentLogs } from "../chains/readPaymentLogs.ts";
import { batches } from "../platform/batches.ts";
import type { Database, DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvents } from "../webhooks/recordEvent.ts";
import { type FoldedPayment, foldPayment, fundedAt, moneyColumns } from "./foldPayment.ts";
import type { PaymentRow } from "./payment.ts";
import { type PaymentChanges, paymentEvents } from "./paymentEvents.ts";
import type { PaymentTables } from "./tables.ts";

type Finders = Pick<Deps, "parts">;

declare module "../platform/part.ts" {
  interface Part {
    /** Finds the checkout of this part that made an offer; null if none. */
    findCheckoutIdByOffer?(db: Kysely<Database>, offerId: Hash): Promise<string | null>;
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

/** Payments whose events are recorded together. */
const BATCH = 250;

/** Updates payments, and records the events of many at once: few statements while catching up. */
async function applyToPayments(
  deps: Finders,
  tx: DatabaseTransaction,
  chain: ChainClient,
  ids: Iterable<Hash>,
  changesOf: (id: Hash) => LogChanges,
): Promise<void> {
  for (const some of batches(ids, BATCH)) {
    const moved: PaymentChanges[] = [];
    for (const id of some) {
      const change = await applyToPayment(deps, tx, chain, id, changesOf(id));
      if (change) moved.push(change);
    }
    if (moved.length > 0) await announce(tx, chain, moved);
  }
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

/** @returns null for a payment whose funding was never seen */
async function applyToPayment(
  { parts }: Finders,
  tx: DatabaseTransaction,
  chain: ChainClient,
  id: Hash,
  changes: LogChanges,
): Promise<PaymentChanges | null> {
  const before = await readPayment(tx, id);
  const logs = await readPaymentLogs(tx, id);
  const folded = foldPayment(logs);
  if (!folded && !before) return null;
  const after = folded
    ? await savePayment(parts, tx, chain.escrow, id, folded)
    : await markReorged(tx, id);
  return {
    ...{ before, after, logs, removed: changes.removed },
    added: keysOf(changes.added),
    confirmed: keysOf(changes.confirmed),
    finalized: keysOf(changes.finalized),
  };
}

function keysOf(logs: readonly ChainLog[]): ReadonlySet<string> {
  return new Set(logs.map(logKey));
}

async function readPayment(tx: DatabaseTransaction, id: Hash): Promise<PaymentRow | null> {
  const row = await tx.selectFrom("payments").selectAll().where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

async function savePayment(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  escrow: Escrow,
  id: Hash,
  folded: FoldedPayment,
): Promise<PaymentRow> {
  const values: Required<Omit<NewRow<PaymentTables["payments"]>, "id" | "created_at">> = {
    chain_id: escrow.chainId,
    merchant_address: merchantOf(folded),
    checkout_id: await findCheckoutId(parts, tx, offerId(folded.terms, escrow)),
    terms: termsToJson(folded.terms),
    confirmation: folded.funding.confirmation,
    ...moneyColumns(folded),
    funded_at: fundedAt(folded),
    transaction_hash: folded.funding.transaction_hash,
    block_hash: folded.funding.block_hash,
    block_number: folded.funding.block_number,
    log_index: folded.funding.log_index,
  };
  return tx
    .insertInto("payments")
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Finds the checkout whose offer was accepted; null if none. */
async function findCheckoutId(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  offer: Hash,
): Promise<string | null> {
  for (const part of parts) {
    const id = await part.findCheckoutIdByOffer?.(tx, offer);
    if (id) return id;
  }
  return null;
}

function merchantOf({ terms }: FoldedPayment): Address {
  return getAddress(terms.merchant);
}

/** Clears the amounts of a reorged payment. Transaction and block stay, to explain it. */
function markReorged(tx: DatabaseTransaction, id: Hash): Promise<PaymentRow> {
  const nothing = { held: 0n, refundable: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return tx
    .updateTable("payments")
    .set({ confirmation: "reorged", stage: "none", ...nothing })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
