import { ApiError } from "../platform/errors.ts";
import type { SourcedRate } from "./askSource.ts";

/** Rate sources needed for a rate: one alone could be wrong. */
export const MIN_SOURCES = 2;

/**
 * Returns the median of the sources' rates. A wrong price is worse than none: there must be two
 * sources, and none may be too far from the median.
 * @throws ApiError rate_unavailable, rates_disagree
 */
export function medianRate(rates: readonly SourcedRate[], maxDeviationBps: number): bigint {
  if (rates.length < MIN_SOURCES) {
    throw new ApiError(
      "rate_unavailable",
      "Too few rate sources know this rate now: give the amount in the coin, or try again later.",
    );
  }
  const sorted = rates.map(({ rate }) => rate).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const median = medianOf(sorted);
  for (const rate of sorted) {
    const distance = rate > median ? rate - median : median - rate;
    if (distance * 10_000n > median * BigInt(maxDeviationBps)) {
      throw new ApiError(
        "rates_disagree",
        "The rate sources are too far apart: give the amount in the coin, or try again later.",
      );
    }
  }
  return median;
}

function medianOf(sorted: readonly bigint[]): bigint {
  const middle = sorted[sorted.length >> 1] ?? 0n;
  const before = sorted[(sorted.length - 1) >> 1] ?? 0n;
  return (before + middle) / 2n;
}
