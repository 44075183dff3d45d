import { formatUnits } from "viem/utils";
import { locale } from "#words/locale.ts";

/** A price in a currency of states. */
export interface Price {
  /** ISO 4217 code. */
  currency: string;
  /** In the currency's smallest unit. */
  amount: bigint;
}

/** Writes a price in the language's way, as in "€25.00". */
export function formatPrice({ currency, amount }: Price): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(formatUnits(amount, decimals) as `${number}`);
}
