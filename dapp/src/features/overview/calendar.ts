/** The days of a period, the oldest first. */
export interface Calendar {
  /** Unix seconds at which each day begins. */
  starts: readonly number[];
  /** Unix seconds of a moment that has the day's date in the reader's time zone. */
  dates: readonly number[];
  /** Whether the days are those of UTC: hours are counted by UTC, and the reader's begin at other minutes. */
  isUtc: boolean;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const NOON = 12;

/** Days back from now in which the reader's hours must begin with those of UTC. */
const longest = 90;

/**
 * Returns the days up to today.
 * @param count of days
 * @param now Unix seconds
 */
export function calendarOf(count: number, now: number): Calendar {
  const isUtc = Array.from({ length: longest }, (_, index) => index).some(
    (index) => new Date((now - index * DAY) * 1000).getTimezoneOffset() % 60 !== 0,
  );
  const back = Array.from({ length: count }, (_, index) => count - 1 - index);
  const today = new Date(now * 1000);
  if (isUtc) {
    const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
    return {
      isUtc,
      starts: back.map((days) => Date.UTC(year, month, day - days) / 1000),
      dates: back.map((days) => new Date(year, month, day - days, NOON).getTime() / 1000),
    };
  }
  const at = (days: number, hour: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, hour).getTime() / 1000;
  return {
    isUtc,
    starts: back.map((days) => at(days, 0)),
    dates: back.map((days) => at(days, NOON)),
  };
}

/** Returns the place of the day in which a time is; -1 before the first. @param time Unix seconds */
export function dayOf({ starts }: Calendar, time: number): number {
  return starts.findLastIndex((start) => start <= time);
}
