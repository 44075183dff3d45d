/** Translated from English; reviewed by: nobody yet. */

export const daysAndHours = (days: number, hours: number) => `${days}天${hours}小时`;
export const hoursAndMinutes = (hours: number, minutes: number) => `${hours}小时${minutes}分钟`;
export const minutesAndSeconds = (minutes: number, seconds: number) => `${minutes}分${seconds}秒`;
export const secondsLeft = (seconds: number) => `${seconds}秒`;
export const leftUntil = (left: string, time: string) => `${left} · ${time}`;
export const onDay = (day: string, clock: string) => `${day} ${clock}`;
export const soon = (day: string, clock: string) => `${day} ${clock}`;
export const happenedNear = (day: string, clock: string) => `${day} ${clock}`;
export const happenedOn = (day: string, clock: string) => `${day} ${clock}`;
export const over = "已结束";
