/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const daysAndHours = (days: number, hours: number) =>
  `${plural(days, {
    zero: "0\u00a0يوم",
    one: "يوم",
    two: "يومين",
    few: `${days}\u00a0أيام`,
    many: `${days}\u00a0يومًا`,
    other: `${days}\u00a0يوم`,
  })}\u00a0و${hours}\u00a0س`;
export const hoursAndMinutes = (hours: number, minutes: number) =>
  `${hours}\u00a0س\u00a0و${minutes}\u00a0د`;
export const minutesAndSeconds = (minutes: number, seconds: number) =>
  `${minutes}\u00a0د\u00a0و${seconds}\u00a0ث`;
export const secondsLeft = (seconds: number) => `${seconds}\u00a0ث`;
export const leftUntil = (left: string, time: string) => `${left} · ${time}`;
export const onDay = (day: string, clock: string) => `الساعة ${clock} ${day}`;
export const soon = (day: string, clock: string) => `${day} ${clock}`;
export const happenedNear = (day: string, clock: string) => `${day} الساعة ${clock}`;
export const happenedOn = (day: string, clock: string) => `يوم ${day} الساعة ${clock}`;
export const over = "انتهت المهلة";
