import { randomBytes } from "node:crypto";
import type { LineItem, Order, TaxLine } from "@handsel/protocol";
import { bytesToHex } from "viem";
import { ApiError } from "../platform/errors.ts";

/**
 * Creates an order with a random salt.
 * @param total required sum of the lines and the taxes that are added to them, if the lines have amounts
 * @throws ApiError invalid_request
 */
export function newOrder(
  parts: {
    description: string;
    currency: string;
    line_items: readonly LineItem[];
    tax_lines?: readonly TaxLine[] | undefined;
  },
  total: bigint,
): Order {
  const { description, currency, line_items, tax_lines = [] } = parts;
  checkTotal(line_items, tax_lines, total);
  const salt = bytesToHex(randomBytes(32));
  return { salt, description, currency, line_items, tax_lines };
}

function checkTotal(lines: readonly LineItem[], taxes: readonly TaxLine[], total: bigint): void {
  const tax = taxes.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  if (tax > total) {
    throw new ApiError(
      "invalid_request",
      `The tax_lines add up to ${tax}, which is more than ${total}: correct them or the amount.`,
      "tax_lines",
    );
  }
  const priced = lines.filter(({ unit_amount }) => unit_amount !== null);
  if (priced.length === 0) return;
  const sum = priced.reduce(
    (sum, line) => sum + BigInt(line.unit_amount ?? 0) * BigInt(line.quantity),
    taxes.reduce((added, { amount, included }) => added + (included ? 0n : BigInt(amount)), 0n),
  );
  if (priced.length === lines.length && sum === total) return;
  throw new ApiError(
    "invalid_request",
    priced.length < lines.length
      ? "Either all line_items have a unit_amount, or none has."
      : `The line_items, with the taxes that are added, come to ${sum}, not to ${total}: correct them or the amount.`,
    "line_items",
  );
}
