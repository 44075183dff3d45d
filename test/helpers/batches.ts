import { captureBatches, type PaymentTerms } from "../../protocol/src/index.ts";

/** Returns the arguments of a batch that captures these amounts of payments that share all other terms. */
export function batchOf(terms: readonly PaymentTerms[], amounts: readonly bigint[]) {
  const captures = terms.map((each, index) => ({ terms: each, amount: amounts[index] ?? 0n }));
  const [batch, ...others] = captureBatches(captures);
  if (batch === undefined || others.length > 0) throw new Error("One batch has the same terms.");
  return [batch.shared, batch.payments] as const;
}
