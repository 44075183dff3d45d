/**
 * Returns the commission on an amount that is captured, by the contract's rule: the commission on all that is captured
 * is rounded up once, and what was taken before is deducted.
 * @param amount base units
 * @param bps basis points
 * @param refundable base units captured before and not refunded, as in the payment's state. Default: none
 * @returns base units
 */
export function fee(amount: bigint, bps: number, refundable = 0n): bigint {
  return roundedUp(refundable + amount, bps) - roundedUp(refundable, bps);
}

function roundedUp(captured: bigint, bps: number): bigint {
  return (captured * BigInt(bps) + 9_999n) / 10_000n;
}
