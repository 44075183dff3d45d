/** Lengths of a period, in days. */
export const periods = [7, 30, 90] as const;

type Period = (typeof periods)[number];

/** What the overview shows, as its page's address has it. */
export interface OverviewSearch {
  days: Period;
  /** Key of the coin in which the chart is drawn; left out: the page's own choice. */
  in?: string;
}

/** Reads the search part of the page's address; what is none of it is left out. */
export function toOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const days = periods.find((one) => one === search.days) ?? 30;
  return { days, ...(typeof search.in === "string" && { in: search.in.slice(0, 80) }) };
}
