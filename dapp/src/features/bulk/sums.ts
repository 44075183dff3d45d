import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import type { PlannedPayment } from "./plan.ts";

/** What the transactions do with the money of one coin. Base units. */
export interface PlannedSum {
  unit: Unit;
  amount: bigint;
  fee: bigint;
}

/** Where the money of one coin is, of all that was paid. Base units. */
export interface MoneySum {
  unit: Unit;
  paid: bigint;
  captured: bigint;
  fees: bigint;
  held: bigint;
  returned: bigint;
}

type ChainOf = (chainId: number) => AppChain | undefined;

/** Adds up what goes into the transactions, coin by coin. */
export function plannedSums(rows: readonly PlannedPayment[], chainOf: ChainOf): PlannedSum[] {
  return byCoin(
    rows.filter(({ leftOut }) => leftOut === null),
    chainOf,
    (sum: PlannedSum | undefined, { amount, fee }, unit) => ({
      unit,
      amount: (sum?.amount ?? 0n) + amount,
      fee: (sum?.fee ?? 0n) + fee,
    }),
  );
}

/** Adds up where the money is, coin by coin; null while the chain does not tell every payment's history. */
export function moneySums(rows: readonly PlannedPayment[], chainOf: ChainOf): MoneySum[] | null {
  if (rows.some(({ payment }) => !payment?.totals)) return null;
  return byCoin(rows, chainOf, (sum: MoneySum | undefined, { payment }, unit) => ({
    unit,
    paid: (sum?.paid ?? 0n) + (payment?.terms.amount ?? 0n),
    captured: (sum?.captured ?? 0n) + (payment?.totals?.captured ?? 0n),
    fees: (sum?.fees ?? 0n) + (payment?.totals?.fees ?? 0n),
    held: (sum?.held ?? 0n) + (payment?.state.held ?? 0n),
    returned: (sum?.returned ?? 0n) + (payment?.totals?.returned ?? 0n),
  }));
}

/** Coins of one symbol and as many decimals are added up, on whichever chain. */
function byCoin<Sum>(
  rows: readonly PlannedPayment[],
  chainOf: ChainOf,
  add: (sum: Sum | undefined, row: PlannedPayment, unit: Unit) => Sum,
): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    if (!row.payment) continue;
    const { symbol, decimals } = findToken(chainOf(row.chainId), row.payment.terms.token);
    const key = `${symbol} ${decimals}`;
    sums.set(key, add(sums.get(key), row, { symbol, decimals }));
  }
  return [...sums.values()];
}
