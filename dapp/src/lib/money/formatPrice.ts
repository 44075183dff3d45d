import { formatUnits } from "viem/utils";
import { numberFormat } from "./numberFormat.ts";

/** A price in a currency of states. */
export interface Price {
  /** ISO 4217 code. */
  currency: string;
  /** In the currency's smallest unit. */
  amount: bigint;
  /** Decimals of the smallest unit, where the language's own data is not to decide. */
  decimals?: number;
}

/** Writes a price in the language's way, as in "€25.00". */
export function formatPrice({ currency, amount, decimals }: Price): string {
  const format = numberFormat({
    style: "currency",
    currency,
    ...(decimals !== undefined && {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(formatUnits(amount, digits) as `${number}`);
}

/** Writes what one coin costs: in cents, or with six decimals where it costs less than one. @param rate decimal number */
export function formatRate(rate: string, currency: string): string {
  const format = numberFormat({
    ...{ style: "currency", currency, minimumFractionDigits: 2 },
    maximumFractionDigits: Number(rate) < 1 ? 6 : 2,
  });
  return format.format(rate as `${number}`);
}
