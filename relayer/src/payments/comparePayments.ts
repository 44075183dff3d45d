import { termsToJson } from "@handsel/protocol";
import type { Hash } from "viem";
import type { ChainLog } from "../chains/chainLog.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import {
  type FoldedPayment,
  foldPayment,
  fundedAt,
  moneyColumns,
  statusColumns,
} from "./foldPayment.ts";
import type { PaymentRow } from "./payment.ts";

/**
 * Compares the stored payments of a chain with those computed from its logs.
 * @param logs all stored logs of the chain, in its order
 * @returns one sentence for each difference
 */
export async function comparePayments(
  tx: DatabaseTransaction,
  chainId: number,
  logs: readonly ChainLog[],
): Promise<string[]> {
  const rows = await tx
    .selectFrom("payments")
    .selectAll()
    .where("chain_id", "=", chainId)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byPayment = Map.groupBy(logs, ({ payment_id }) => payment_id);
  const differences: string[] = [];
  const funded = new Set<Hash>();
  for (const [id, own] of byPayment) {
    const folded = id && foldPayment(own);
    if (!folded) continue;
    funded.add(id);
    const row = byId.get(id);
    if (!row) differences.push(`payment ${id} is missing in the database`);
    else differences.push(...differencesOf(row, folded));
  }
  for (const { id, confirmation } of rows) {
    if (confirmation !== "reorged" && !funded.has(id)) {
      differences.push(`payment ${id} is not on the chain`);
    }
  }
  return differences;
}

function differencesOf(row: PaymentRow, folded: FoldedPayment): string[] {
  const { capture_ends_at: captureEnd } = statusColumns(folded, folded.state.clock);
  const expected = {
    ...moneyColumns(folded),
    confirmation: folded.funding.confirmation,
    block_hash: folded.funding.block_hash,
    transaction_hash: folded.funding.transaction_hash,
    block_number: folded.funding.block_number,
    log_index: folded.funding.log_index,
    payer: folded.terms.payer,
    merchant_address: folded.terms.merchant,
    funded_at: fundedAt(folded).toISOString(),
    capture_ends_at: captureEnd?.toISOString() ?? null,
    terms: JSON.stringify(termsToJson(folded.terms)),
  };
  const known = {
    ...row,
    funded_at: row.funded_at.toISOString(),
    capture_ends_at: row.capture_ends_at?.toISOString() ?? null,
    terms: JSON.stringify(row.terms),
  };
  return (Object.keys(expected) as (keyof typeof expected)[])
    .filter((field) => known[field] !== expected[field])
    .map(
      (field) =>
        `payment ${row.id}: ${field} is ${known[field]}, the chain says ${expected[field]}`,
    );
}
