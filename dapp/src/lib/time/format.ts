import { locale } from "#words/locale.ts";
import * as words from "#words/time.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Writes the time left in its two largest units, as "6 d 23 h", with spaces that do not break.
 * @param seconds below zero counts as zero
 */
export function formatRemaining(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  if (days > 0) return words.daysAndHours(days, hours);
  if (hours > 0) return words.hoursAndMinutes(hours, minutes);
  if (minutes > 0) return words.minutesAndSeconds(minutes, left % MINUTE);
  return words.secondsLeft(left);
}

/** Writes a duration in the largest unit that divides it: "7 days", "1 hour". @param seconds whole */
export function formatSpan(seconds: number): string {
  const units = { day: DAY, hour: HOUR, minute: MINUTE };
  const exact = Object.entries(units).find(([, size]) => seconds >= size && seconds % size === 0);
  const [unit, size] = exact ?? ["second", 1];
  const format = { style: "unit", unit, unitDisplay: "long", useGrouping: false } as const;
  return new Intl.NumberFormat(locale, format).format(seconds / size);
}

const dateTime = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Writes day and time in the reader's time zone. @param seconds Unix seconds */
export function formatTime(seconds: number): string {
  return dateTime.format(seconds * 1000);
}

const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });

/** Writes a day in the reader's time zone, as in "28 Nov 2026". @param seconds Unix seconds */
export function formatDate(seconds: number): string {
  return date.format(seconds * 1000);
}

const day = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" });
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const nearDay = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/**
 * Writes a time near now by its day, as in "today, 12:55", "tomorrow, 09:00" or "Tue 1 Dec, 14:52", in the reader's time zone.
 * @param seconds Unix seconds
 * @param now Unix seconds
 */
export function formatClock(seconds: number, now: number): string {
  const name = nameOfNearDay(seconds, now) ?? day.format(seconds * 1000);
  return words.onDay(name, clock.format(seconds * 1000));
}

/**
 * Writes when something happened, for the end of a sentence: "today at 12:55", or "on Tue 1 Dec at 14:52", in the reader's time zone.
 * @param seconds Unix seconds
 * @param now Unix seconds
 */
export function formatMoment(seconds: number, now: number): string {
  const near = nameOfNearDay(seconds, now);
  const time = clock.format(seconds * 1000);
  return near === null
    ? words.happenedOn(day.format(seconds * 1000), time)
    : words.happenedNear(near, time);
}

/** "yesterday", "today" or "tomorrow"; null for any other day. */
function nameOfNearDay(seconds: number, now: number): string | null {
  const days = Math.round((midnight(seconds) - midnight(now)) / (DAY * 1000));
  return Math.abs(days) <= 1 ? nearDay.format(days, "day") : null;
}

/** Milliseconds at which a time's day began. */
function midnight(seconds: number): number {
  return new Date(seconds * 1000).setHours(0, 0, 0, 0);
}
