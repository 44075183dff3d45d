/** Steps at which the highest line of a chart may be, of a power of ten. */
const steps = [1n, 2n, 5n, 10n];

/** Returns a round number for the highest line of a chart: at least the largest value, and at least two. */
export function chartTop(values: readonly bigint[]): bigint {
  const largest = values.reduce((most, value) => (value > most ? value : most), 2n);
  const power = 10n ** BigInt(String(largest).length - 1);
  const step = steps.find((one) => one * power >= largest) ?? 10n;
  return step * power;
}

/** Returns how high a value is drawn, in whole units of the drawing; what is not zero is seen. */
export function chartHeight(value: bigint, top: bigint, height: number): number {
  if (value <= 0n) return 0;
  return Math.max(2, Number((value * BigInt(height)) / top));
}
