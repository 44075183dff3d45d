import { formatRate } from "./decimal.ts";
import type { Rate } from "./readRate.ts";

/** Describes a rate for the API: as it was found, and by whom. */
export function describeRate({ rate, fixed, sources, fetchedAt }: Rate) {
  return {
    rate: formatRate(rate),
    fixed,
    sources: sources.map((source) => ({
      name: source.name,
      rate: formatRate(source.rate),
      fetched_at: source.fetchedAt.toISOString(),
    })),
    fetched_at: fetchedAt.toISOString(),
  };
}
