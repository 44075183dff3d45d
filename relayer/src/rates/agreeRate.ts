import { ApiError } from "../platform/errors.ts";
import type { SourcedRate } from "./askSource.ts";

/** One source alone could say anything. */
const MIN_SOURCES = 2;

/**
 * The median of what the sources say. Without two of them, or where any is too far from the median,
 * there is no rate: a wrong price is worse than none.
 * @throws ApiError rate_unavailable, rates_disagree
 */
export function agreeRate(rates: readonly SourcedRate[], maxDeviationBps: number): bigint {
  if (rates.length < MIN_SOURCES) {
    throw new ApiError(
      "rate_unavailable",
      "Too few sources know this rate just now: name the amount in the coin, or try again later.",
    );
  }
  const sorted = rates.map(({ rate }) => rate).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const median = medianOf(sorted);
  for (const rate of sorted) {
    const distance = rate > median ? rate - median : median - rate;
    if (distance * 10_000n > median * BigInt(maxDeviationBps)) {
      throw new ApiError(
        "rates_disagree",
        "The sources of this rate are too far apart: name the amount in the coin, or try again later.",
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
