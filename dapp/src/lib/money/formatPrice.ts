import { formatUnits } from "viem/utils";
import { formatMoney } from "./amounts.ts";
import { numberFormat } from "./numberFormat.ts";

/** A price in a currency of states. */
export interface Price {
  /** ISO 4217 code. */
  currency: string;
  /** In the currency's smallest unit. */
  amount: bigint;
  /** Decimals of the smallest unit; not the language's own, which differ for some currencies. */
  decimals: number;
}

/** Writes a price in the language's way, as in "€25.00"; one in no currency of states as an amount of a coin. */
export function formatPrice({ currency, amount, decimals }: Price): string {
  if (!/^[A-Z]{3}$/i.test(currency)) return formatMoney(amount, { symbol: currency, decimals });
  const format = numberFormat({
    ...{ style: "currency", currency },
    ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  });
  return format.format(formatUnits(amount, decimals) as `${number}`);
}

/** Unit in which an order is priced, whichever coin pays it. */
export interface OrderUnit {
  /** A currency of states, or a coin. */
  kind: "currency" | "token";
  symbol: string;
  decimals: number;
}

/** Returns what writes an order's amounts. */
export function orderWriter({ kind, symbol, decimals }: OrderUnit): (amount: bigint) => string {
  return kind === "token"
    ? (amount) => formatMoney(amount, { symbol, decimals })
    : (amount) => formatPrice({ currency: symbol, amount, decimals });
}

/** Writes what one coin costs: with four decimals, or six significant digits where it costs less than one. @param rate decimal number */
export function formatRate(rate: string, currency: string): string {
  // A cheap coin's rate has zeros before its first digit.
  const [, zeros = ""] = /^0*\.(0*)/.exec(rate) ?? [];
  const digits = Number(rate) < 1 ? zeros.length + 6 : 4;
  const format = numberFormat({
    ...{ style: "currency", currency, minimumFractionDigits: 2 },
    maximumFractionDigits: Math.min(digits, 18),
  });
  return format.format(rate as `${number}`);
}
