/** What a refund's amount is calculated from. Amounts of the currency are in its smallest unit, others in base units. */
export interface RefundBasis {
  /** Price of the order. */
  price: bigint;
  /** What was paid for it. */
  paid: bigint;
  /** What the shop refunded before, in the currency. */
  refundedBefore: bigint;
}

/**
 * Converts a refund in the order's currency to the coin at the payment's own rate. Refunds that add up to the price add up to
 * what was paid, whatever is lost to rounding in between.
 */
export function atPaymentRate(
  amount: bigint,
  { price, paid, refundedBefore }: RefundBasis,
): bigint {
  const until = (minor: bigint) => (minor * paid) / price;
  return until(refundedBefore + amount) - until(refundedBefore);
}

/**
 * Converts a refund at a rate.
 * @param rate currency units per whole coin, in decimal digits
 */
export function atRate(
  amount: bigint,
  { rate, exponent, decimals }: { rate: string; exponent: number; decimals: number },
): bigint {
  const [whole = "0", fraction = ""] = rate.split(".");
  const scaled = BigInt(whole + fraction);
  return (amount * 10n ** BigInt(decimals + fraction.length)) / (scaled * 10n ** BigInt(exponent));
}
