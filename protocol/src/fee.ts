/**
 * Returns the commission on `amount`, rounded up as in the contract.
 * @param amount base units
 * @param bps basis points
 * @returns base units
 */
export function fee(amount: bigint, bps: number): bigint {
  return (amount * BigInt(bps) + 9_999n) / 10_000n;
}
