import { stages } from "./paymentState.ts";
import { type PaymentStatus, statusAt } from "./paymentStatus.ts";

/** Fields of the subgraph's `Payment` that make its status, as GraphQL answers them. */
export interface PaymentRow {
  stage: string;
  /** Base units, as decimal digits. */
  refundable: string;
  /** Unix seconds, as decimal digits; null: never. */
  captureEnd: string | null;
}

/**
 * Returns the status of a payment in the subgraph, by the same rule as {@link paymentStatus}.
 * @param time Unix seconds
 * @throws RangeError for an unknown stage; TypeError or SyntaxError for a field that is missing or no number
 */
export function statusOfRow(row: PaymentRow, time: number): PaymentStatus {
  const stage = stages.find((name) => name === row.stage);
  if (!stage) throw new RangeError(`The subgraph returned an unknown stage: ${row.stage}`);
  const captureEnd = row.captureEnd === null ? null : Number(BigInt(row.captureEnd));
  return statusAt(stage, BigInt(row.refundable), captureEnd, time);
}
