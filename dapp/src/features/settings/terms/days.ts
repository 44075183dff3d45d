const DAY = 86_400;

/** Writes seconds as days, for a field; empty for none. */
export function daysText(seconds: number | null): string {
  return seconds === null ? "" : String(Math.round((seconds / DAY) * 10_000) / 10_000);
}

/** Reads typed days as whole seconds; null for an empty text, undefined for one that is no number of days. */
export function readDays(text: string): number | null | undefined {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return null;
  if (!/^\d{1,4}(\.\d{1,4})?$/.test(typed)) return undefined;
  return Math.round(Number(typed) * DAY);
}
