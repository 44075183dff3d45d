import { randomBytes } from "node:crypto";
import type { LineItem, Order } from "@handsel/protocol";
import { bytesToHex } from "viem";
import { ApiError } from "../platform/errors.ts";

/**
 * Creates an order with a random salt.
 * @param total required sum of the lines, if they have amounts
 * @throws ApiError invalid_request
 */
export function newOrder(
  parts: { description: string; currency: string; line_items: readonly LineItem[] },
  total: bigint,
): Order {
  const { description, currency, line_items } = parts;
  checkTotal(line_items, total);
  return { salt: bytesToHex(randomBytes(32)), description, currency, line_items };
}

function checkTotal(lines: readonly LineItem[], total: bigint): void {
  const priced = lines.filter(({ unit_amount }) => unit_amount !== null);
  if (priced.length === 0) return;
  const sum = priced.reduce(
    (sum, line) => sum + BigInt(line.unit_amount ?? 0) * BigInt(line.quantity),
    0n,
  );
  if (priced.length === lines.length && sum === total) return;
  throw new ApiError(
    "invalid_request",
    priced.length < lines.length
      ? "Either all line_items have a unit_amount, or none has."
      : `The line_items add up to ${sum}, not to ${total}: correct them or the amount.`,
    "line_items",
  );
}
