import { type Escrow, offerId, termsToJson } from "@handsel/protocol";
import { type Address, getAddress, type Hash } from "viem";
import { type ChainLog, type LogChanges, logKey } from "../chain/chainLog.ts";
import type { ChainClient } from "../chain/clients.ts";
import { readPaymentLogs } from "../chain/readPaymentLogs.ts";
import { findCheckoutIdByOffer } from "../checkouts/findCheckoutIdByOffer.ts";
import type { Tx } from "../db/database.ts";
import { announceChanges } from "./announceChanges.ts";
import { type FoldedPayment, foldPayment, moneyColumns } from "./foldPayment.ts";
import type { PaymentRow } from "./payment.ts";

/**
 * Brings the payments whose logs changed up to date, and tells their merchants, in the transaction
 * that changed the logs. The only writer of payments.
 */
export async function applyEvents(tx: Tx, chain: ChainClient, changes: LogChanges): Promise<void> {
  const { removed, added, confirmed, finalized } = changes;
  const touched = [...removed, ...added, ...confirmed, ...finalized];
  const ids = new Set(touched.flatMap(({ payment_id }) => payment_id ?? []));
  for (const id of ids) await applyToPayment(tx, chain, id, changes);
}

/**
 * Adds every payment of a chain up anew from the known logs; where nothing was wrong, nothing changes.
 * @param funded the payments that have logs; those that have none are known here
 */
export async function foldPaymentsAgain(
  tx: Tx,
  chain: ChainClient,
  funded: readonly Hash[],
): Promise<void> {
  const nothing: LogChanges = { removed: [], added: [], confirmed: [], finalized: [] };
  const rows = await tx
    .selectFrom("payments")
    .select("id")
    .where("chain_id", "=", chain.id)
    .execute();
  const ids = new Set([...funded, ...rows.map(({ id }) => id)]);
  for (const id of ids) await applyToPayment(tx, chain, id, nothing);
}

async function applyToPayment(
  tx: Tx,
  chain: ChainClient,
  id: Hash,
  changes: LogChanges,
): Promise<void> {
  const before = await readPayment(tx, id);
  const logs = await readPaymentLogs(tx, id);
  const folded = foldPayment(logs);
  // Nothing is known of a payment whose funding was never seen.
  if (!folded && !before) return;
  const after = folded
    ? await savePayment(tx, chain.escrow, id, folded)
    : await markReorged(tx, id);
  const own = (list: readonly ChainLog[]) => list.filter((log) => log.payment_id === id);
  await announceChanges(tx, chain, {
    before,
    after,
    logs,
    removed: own(changes.removed),
    added: keysOf(own(changes.added)),
    confirmed: keysOf(own(changes.confirmed)),
    finalized: keysOf(own(changes.finalized)),
  });
}

function keysOf(logs: readonly ChainLog[]): ReadonlySet<string> {
  return new Set(logs.map(logKey));
}

async function readPayment(tx: Tx, id: Hash): Promise<PaymentRow | null> {
  const row = await tx.selectFrom("payments").selectAll().where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

async function savePayment(
  tx: Tx,
  escrow: Escrow,
  id: Hash,
  folded: FoldedPayment,
): Promise<PaymentRow> {
  const values = {
    chain_id: escrow.chainId,
    merchant_address: merchantOf(folded),
    checkout_id: await findCheckoutIdByOffer(tx, offerId(folded.terms, escrow)),
    terms: termsToJson(folded.terms),
    confirmation: folded.funding.confirmation,
    ...moneyColumns(folded),
    funded_at: new Date(folded.state.clock * 1000),
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

function merchantOf({ terms }: FoldedPayment): Address {
  return getAddress(terms.merchant);
}

/** A payment that the chain has dropped moved nothing; where it was is kept to explain it. */
function markReorged(tx: Tx, id: Hash): Promise<PaymentRow> {
  const nothing = { held: 0n, refundable: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return tx
    .updateTable("payments")
    .set({ confirmation: "reorged", stage: "none", ...nothing })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
