import type { BigNumberInput } from "@medusajs/framework/types";
import { toMinor } from "../../../../core/money.ts";

/** Reads an amount in any of Medusa's forms, which are in whole units of the currency, as its smallest unit. */
export function minorOf(amount: BigNumberInput, currency: string): bigint {
  return toMinor(digitsOf(amount), currency);
}

/** A stored amount has `value`, Medusa's own class `raw.value`; bignumber.js writes itself out. */
interface Written {
  raw?: { value?: unknown } | null;
  value?: unknown;
  toFixed?(): string;
}

function digitsOf(amount: BigNumberInput): string {
  if (typeof amount !== "object") return String(amount);
  const { raw, value, toFixed } = amount as Written;
  return String(raw?.value ?? value ?? toFixed?.call(amount) ?? amount);
}
