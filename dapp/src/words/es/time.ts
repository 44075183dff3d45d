/** Translated from English; reviewed by: nobody yet. */

export const daysAndHours = (days: number, hours: number) => `${days}\u00a0d ${hours}\u00a0h`;
export const hoursAndMinutes = (hours: number, minutes: number) =>
  `${hours}\u00a0h ${minutes}\u00a0min`;
export const minutesAndSeconds = (minutes: number, seconds: number) =>
  `${minutes}\u00a0min ${seconds}\u00a0s`;
export const secondsLeft = (seconds: number) => `${seconds}\u00a0s`;
export const leftUntil = (left: string, time: string) => `${left} · ${time}`;
export const onDay = (day: string, clock: string) => `${day}, ${clock}`;
export const soon = (day: string, clock: string) => `${day} ${clock}`;
export const happenedNear = (day: string, clock: string) => `${day} a las ${clock}`;
export const happenedOn = (day: string, clock: string) => `el ${day} a las ${clock}`;
export const over = "terminado";
