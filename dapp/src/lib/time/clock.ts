/** The last time that somebody told, and when this page heard it by a count that no change of the device's clock moves. */
let told = { seconds: Date.now() / 1000, heard: performance.now() };

/** Seconds by which an answer may be late, or cut to its second, before it counts as another time. */
const tolerance = 2;

/** Unix seconds by the server's clock. The device only counts the seconds since the server told its time. */
export function now(): number {
  return Math.floor(told.seconds + (performance.now() - told.heard) / 1000);
}

/** Seconds since a moment of the device's clock in milliseconds, such as that of an answer. */
export function secondsSince(moment: number): number {
  return Math.max(0, Math.round((Date.now() - moment) / 1000));
}

/** Takes the time of an answer's `Date` header; anything else is ignored. */
export function tellTime(date: string | null): void {
  const seconds = Date.parse(date ?? "") / 1000;
  if (Number.isNaN(seconds) || Math.abs(seconds - now()) <= tolerance) return;
  told = { seconds, heard: performance.now() };
}
