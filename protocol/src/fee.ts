/**
 * The commission on `amount`: rounded up, by the contract's rule.
 * @param amount base units
 * @param bps hundredths of a percent
 * @returns base units
 */
export function fee(amount: bigint, bps: number): bigint {
  return (amount * BigInt(bps) + 9_999n) / 10_000n;
}
