import { type Hex, keccak256, stringToBytes } from "viem";
import { canonicalJson } from "./canonicalJson.ts";

/** Line of an order. */
export interface LineItem {
  name: string;
  quantity: number;
  /** Price of one piece in the currency's smallest unit; null: not given. */
  unit_amount: string | null;
}

/** Tax of an order, as the merchant states it. */
export interface TaxLine {
  name: string;
  /** Per cent, as a decimal number; null: not given. */
  rate: string | null;
  /** In the currency's smallest unit. */
  amount: string;
  /** Whether the prices of the lines contain it; otherwise it is added to them. */
  included: boolean;
}

/** Order: what the payer buys, as shown to the payer. */
export interface Order {
  /** 32 random bytes, so that the order cannot be guessed from its hash. */
  salt: Hex;
  description: string;
  /** Currency code or token symbol; amounts are in its smallest unit. */
  currency: string;
  line_items: readonly LineItem[];
  tax_lines?: readonly TaxLine[];
}

/**
 * Returns the `orderReference` term of an order: the Keccak-256 of its canonical JSON. Only this
 * hash is on chain; anyone with the order can verify which order was paid. An order without taxes has no such field.
 */
export function orderReference({
  salt,
  description,
  currency,
  line_items,
  tax_lines = [],
}: Order): Hex {
  const lines = line_items.map(({ name, quantity, unit_amount }) => ({
    ...{ name, quantity, unit_amount },
  }));
  const taxes = tax_lines.map(({ name, rate, amount, included }) => ({
    ...{ name, rate, amount, included },
  }));
  const document = {
    ...{ salt: salt.toLowerCase(), description, currency, line_items: lines },
    ...(taxes.length > 0 && { tax_lines: taxes }),
  };
  return keccak256(stringToBytes(canonicalJson(document)));
}
