import { type Outcome, outcomes } from "@handsel/protocol";

/** What narrows a list of payments, as its page's address has it. */
export interface Narrowing {
  /** What is looked for. */
  q?: string;
  status?: Outcome;
  /** Symbol. */
  coin?: string;
  /** Id. */
  chain?: number;
  /** Days, as in `2026-11-30`, by the reader's time zone. */
  from?: string;
  until?: string;
}

/** Most characters of what is looked for: a shop's own order reference has at most as many. */
const longest = 200;

/** Reads the search part of a page's address; what is none of it is left out. */
export function toNarrowing(search: Record<string, unknown>): Narrowing {
  const { status, coin, chain, from, until } = search;
  const q = textOf(search.q);
  const outcome = outcomes.find((one) => one === status);
  return {
    ...(q.trim() !== "" && { q }),
    ...(outcome && { status: outcome }),
    ...(typeof coin === "string" && coin !== "" && { coin: coin.slice(0, longest) }),
    ...(Number.isSafeInteger(chain) && { chain: Number(chain) }),
    ...(isDay(from) && { from }),
    ...(isDay(until) && { until }),
  };
}

/** Returns a text of the address, which the router reads as a number if it has digits alone; empty if it is none. */
function textOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return String(value).slice(0, longest).toWellFormed();
}

/** Whether a text is a day of the calendar, from 1970, because Unix seconds are counted from there. */
function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return time >= 0 && new Date(time).toISOString().startsWith(text);
}

/** Unix seconds from the first to the last second of the days; null: any. */
export function secondsOf({ from, until }: Pick<Narrowing, "from" | "until">): {
  from: number | null;
  until: number | null;
} {
  return {
    from: from === undefined ? null : startOf(from),
    until: until === undefined ? null : startOf(until, 1) - 1,
  };
}

/** Unix seconds at which a day begins, by the reader's time zone. @param later days after it */
function startOf(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = new Date(2000, 0, 1);
  start.setFullYear(year, month - 1, date + later);
  // East of Greenwich the first day begins before zero, which the subgraph's order has no place for.
  return Math.max(0, Math.floor(start.getTime() / 1000));
}

/** A part of what narrows a list; undefined takes it away. */
export type Change<Search> = { [Key in keyof Search]?: Search[Key] | undefined };

/** Changes what narrows a list, and leaves out what narrows nothing. */
export function changed<Search extends object>(search: Search, part: Change<Search>): Search {
  const kept = Object.entries({ ...search, ...part }).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  return Object.fromEntries(kept) as Search;
}
