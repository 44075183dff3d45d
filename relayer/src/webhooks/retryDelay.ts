const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds to wait after each failed attempt: twelve attempts in a little over three days. */
const delays = [
  ...[5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE],
  ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];

/** Scheduled attempts of one delivery. */
export const MAX_ATTEMPTS = delays.length + 1;

/** Status codes of an overloaded server; a timeout counts with them. */
const overloaded = new Set([429, 502, 504]);

export interface FailedAttempt {
  /** 1 for the first. */
  number: number;
  /** Null if no answer came. */
  statusCode: number | null;
  timedOut: boolean;
  /** The answer's `Retry-After`. */
  retryAfter: string | null;
}

/**
 * Returns the milliseconds until the next attempt; null if there is none. Jitter is only added, so
 * that no attempt is earlier than scheduled. `Retry-After` counts between once and twice the schedule.
 */
export function retryDelay(
  attempt: FailedAttempt,
  now = Date.now(),
  random = Math.random,
): number | null {
  const planned = delays[attempt.number - 1];
  if (planned === undefined) return null;
  const base = isOverloaded(attempt) ? Math.max(planned, MINUTE) : planned;
  const wanted = clamp(retryAfter(attempt.retryAfter, now), base, 2 * base);
  return Math.round(wanted + clamp(random() * 0.1 * base, 0.2 * SECOND, 15 * MINUTE));
}

/** Whether an attempt shows that the server is overloaded. */
export function isOverloaded({
  timedOut,
  statusCode,
}: Pick<FailedAttempt, "timedOut" | "statusCode">): boolean {
  return timedOut || overloaded.has(statusCode ?? 0);
}

/** Parses `Retry-After`, in seconds or as a date, to milliseconds; 0 if absent or invalid. */
function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : date - now;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
