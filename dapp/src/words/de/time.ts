/** Translated from English; reviewed by: nobody yet. */

export const daysAndHours = (days: number, hours: number) => `${days}\u00a0T ${hours}\u00a0h`;
export const hoursAndMinutes = (hours: number, minutes: number) =>
  `${hours}\u00a0h ${minutes}\u00a0min`;
export const minutesAndSeconds = (minutes: number, seconds: number) =>
  `${minutes}\u00a0min ${seconds}\u00a0s`;
export const secondsLeft = (seconds: number) => `${seconds}\u00a0s`;
export const leftUntil = (left: string, time: string) => `${left} · ${time}`;
export const onDay = (day: string, clock: string) => `${day}, ${clock}\u00a0Uhr`;
export const soon = (day: string, clock: string) => `${day} ${clock}`;
export const happenedNear = (day: string, clock: string) => `${day} um ${clock}\u00a0Uhr`;
export const happenedOn = (day: string, clock: string) => `am ${day} um ${clock}\u00a0Uhr`;
export const over = "abgelaufen";
