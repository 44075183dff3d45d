import { type Hex, keccak256, stringToBytes } from "viem";
import { canonicalJson } from "./canonicalJson.ts";

/** What one line of an order is. */
export interface LineItem {
  name: string;
  quantity: number;
  /** Of one piece, in the order's smallest unit; null: not told. */
  unit_amount: string | null;
}

/** What is bought, as the payer sees it. */
export interface Order {
  /** 32 random bytes, so that the order cannot be guessed from its hash. */
  salt: Hex;
  description: string;
  /** The token's symbol or the currency's code, in whose smallest unit amounts are. */
  currency: string;
  line_items: readonly LineItem[];
}

/**
 * The `orderReference` of an order: the Keccak-256 of its canonical JSON. The chain keeps only this;
 * whoever was shown the order can check that it is the one that was paid.
 */
export function orderReference({ salt, description, currency, line_items }: Order): Hex {
  const lines = line_items.map(({ name, quantity, unit_amount }) => ({
    ...{ name, quantity, unit_amount },
  }));
  const document = { salt: salt.toLowerCase(), description, currency, line_items: lines };
  return keccak256(stringToBytes(canonicalJson(document)));
}
