import type { Address } from "viem";
import type { PayoutRow } from "../../queries/payouts.ts";

const DAY = 86_400;

/** What a store captured on one day in one coin. Amounts in base units. */
export interface CapturedDay {
  kind: "captured";
  key: string;
  chainId: number;
  token: Address;
  /** Unix seconds of the day's start, in UTC. */
  day: number;
  /** What went to the payout address: captured, less the commission. */
  amount: bigint;
  fees: bigint;
}

/** A credit that was paid out. */
export type PaidCredit = Extract<PayoutRow, { kind: "withdrawn" }> & { key: string; day: number };

/**
 * Adds the hours up to days of UTC, the latest first. A day of which more may follow is left out, because its sum would be no
 * day's sum.
 * @param rows the latest first
 * @param isEnd whether no older rows follow
 */
export function payoutDays(
  rows: readonly PayoutRow[],
  isEnd: boolean,
): readonly (CapturedDay | PaidCredit)[] {
  const oldest = rows.at(-1);
  const dayOf = ({ at }: PayoutRow) => at - (at % DAY);
  const lines = new Map<string, CapturedDay | PaidCredit>();
  for (const row of rows) {
    const day = dayOf(row);
    if (!isEnd && oldest && day === dayOf(oldest)) break;
    if (row.kind === "withdrawn") {
      const key = `${row.chainId} ${row.id}`;
      lines.set(key, { ...row, key, day });
      continue;
    }
    const { chainId, token, captured, fees } = row;
    const key = `${day} ${chainId} ${token}`;
    const before = lines.get(key);
    const sum = before?.kind === "captured" ? before : { amount: 0n, fees: 0n };
    lines.set(key, {
      ...{ kind: "captured", key, chainId, token, day },
      ...{ amount: sum.amount + captured - fees, fees: sum.fees + fees },
    });
  }
  return [...lines.values()].filter(({ amount }) => amount > 0n);
}

/** Unix seconds at noon of this place on a day of UTC, by which its date is written. @param day Unix seconds */
export function noonOf(day: number): number {
  const date = new Date(day * 1000);
  return (
    new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime() / 1000
  );
}
