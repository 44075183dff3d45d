import { locale } from "#words/locale.ts";
import * as words from "#words/time.ts";
import { numberFormat } from "../money/numberFormat.ts";

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
  return numberFormat(format).format(seconds / size);
}

/** Makes a format when it is first used: the first one of a page takes a browser as long as drawing a small page does. */
function dateFormat(options: Intl.DateTimeFormatOptions): (seconds: number) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (seconds) => {
    format ??= new Intl.DateTimeFormat(locale, options);
    return format.format(seconds * 1000);
  };
}

const dayOfYear = { day: "numeric", month: "short", year: "numeric" } as const;
const timeOfDay = { hour: "2-digit", minute: "2-digit" } as const;

/** Writes day and time in the reader's time zone. @param seconds Unix seconds */
export const formatTime = dateFormat({ ...dayOfYear, ...timeOfDay });

/** Writes a day in the reader's time zone, as in "28 Nov 2026". @param seconds Unix seconds */
export const formatDate = dateFormat(dayOfYear);

const formatDay = dateFormat({ weekday: "short", day: "numeric", month: "short" });
const formatTimeOfDay = dateFormat(timeOfDay);

/**
 * Writes a time near now by its day, as in "today, 12:55", "tomorrow, 09:00" or "Tue 1 Dec, 14:52", in the reader's time zone.
 * @param seconds Unix seconds
 * @param now Unix seconds
 */
export function formatClock(seconds: number, now: number): string {
  const name = nameOfNearDay(seconds, now) ?? formatDay(seconds);
  return words.onDay(name, formatTimeOfDay(seconds));
}

/**
 * Writes when something happened, for the end of a sentence: "today at 12:55", or "on Tue 1 Dec at 14:52", in the reader's time zone.
 * @param seconds Unix seconds
 * @param now Unix seconds
 */
export function formatMoment(seconds: number, now: number): string {
  const near = nameOfNearDay(seconds, now);
  const time = formatTimeOfDay(seconds);
  return near === null
    ? words.happenedOn(formatDay(seconds), time)
    : words.happenedNear(near, time);
}

const formatShortDay = dateFormat({ day: "numeric", month: "short" });
const formatWeekday = dateFormat({ weekday: "short" });

/** Writes a day and a time apart, for two short lines; a day of another year with its year instead of a time. */
export function formatLines(seconds: number, now: number): [day: string, time: string] {
  const year = new Date(seconds * 1000).getFullYear();
  const isThisYear = year === new Date(now * 1000).getFullYear();
  return [formatShortDay(seconds), isThisYear ? formatTimeOfDay(seconds) : String(year)];
}

/**
 * Writes a time to come as briefly as it is clear: "today 20:10", "Sun 14:48" within a week, or "1 Dec".
 * @param seconds Unix seconds
 * @param now Unix seconds
 */
export function formatSoon(seconds: number, now: number): string {
  const days = Math.round((midnight(seconds) - midnight(now)) / (DAY * 1000));
  if (days >= 7) return formatShortDay(seconds);
  const name = nameOfNearDay(seconds, now) ?? formatWeekday(seconds);
  return words.soon(name, formatTimeOfDay(seconds));
}

/** Made when it is first used; a list asks for each of its rows, every second. */
let nearDay: Intl.RelativeTimeFormat | undefined;

/** "yesterday", "today" or "tomorrow"; null for any other day. */
function nameOfNearDay(seconds: number, now: number): string | null {
  const days = Math.round((midnight(seconds) - midnight(now)) / (DAY * 1000));
  if (Math.abs(days) > 1) return null;
  nearDay ??= new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return nearDay.format(days, "day");
}

/** Milliseconds at which a time's day began. */
function midnight(seconds: number): number {
  return new Date(seconds * 1000).setHours(0, 0, 0, 0);
}
