import * as words from "#words/customers.ts";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import type { MoneyPart } from "../../lib/money/MoneyBar.tsx";

/** What a wallet paid in one coin, in base units. */
export interface CoinSum {
  chainId: number;
  unit: Unit;
  paid: bigint;
  held: bigint;
  /** Part of what is held. */
  disputed: bigint;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
}

/** Returns the sums that can be written: of a coin that is set up no more nobody knows the decimals. */
export function sumsOf({ sums }: Pick<WalletCustomer, "sums">): CoinSum[] {
  return sums.flatMap(({ chain_id: chainId, token: symbol, decimals, ...sum }) =>
    decimals === null
      ? []
      : [
          {
            ...{ chainId, unit: { symbol, decimals } },
            ...{ paid: BigInt(sum.paid), held: BigInt(sum.held), disputed: BigInt(sum.disputed) },
            ...{ captured: BigInt(sum.captured), fees: BigInt(sum.fees) },
            ...{ refunded: BigInt(sum.refunded), returned: BigInt(sum.returned) },
          },
        ],
  );
}

/** Counts the payments that no written sum has. */
export function unsummed({
  sums,
  other_payment_count: others,
}: Pick<WalletCustomer, "sums" | "other_payment_count">): number {
  return sums.reduce(
    (sum, { decimals, payment_count }) => sum + (decimals === null ? payment_count : 0),
    others,
  );
}

/** Returns the parts of a sum, which add up to what was paid. */
export function partsOf(sum: CoinSum): readonly MoneyPart[] {
  const { held, disputed, captured, fees, refunded, returned } = sum;
  const parts: (MoneyPart & { isAlways?: boolean })[] = [
    { hue: "held", label: words.held, value: held - disputed, isAlways: true },
    { hue: "disputed", label: words.inDispute, value: disputed },
    {
      hue: "paid",
      label: refunded > 0n ? words.capturedAndKept : words.captured,
      value: captured - refunded,
      isAlways: true,
    },
    { hue: "paid", label: words.commission, value: fees, isIncluded: true },
    { hue: "returned", label: words.refunded, value: refunded },
    { hue: "returned", label: words.returned, value: returned },
  ];
  return parts
    .filter(({ value, isAlways }) => isAlways || value > 0n)
    .map(({ isAlways: _, ...part }) => part);
}
