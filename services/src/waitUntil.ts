import { setTimeout as sleep } from "node:timers/promises";

/** Polls until something holds; false if it does not within the timeout. Times are milliseconds. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  { timeout = 30_000, interval = 50 } = {},
): Promise<boolean> {
  const deadline = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await sleep(interval);
  }
  return true;
}
