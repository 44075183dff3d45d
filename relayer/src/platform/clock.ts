import { Gauge } from "prom-client";
import { registry } from "./metrics.ts";

/** Seconds that clocks may differ: webhooks are refused after five minutes, and short checkouts are open for a minute. */
const TOLERANCE = 30;

const clockBehind = new Gauge({
  name: "handsel_clock_behind_seconds",
  help: "Seconds that this machine's clock is behind PostgreSQL's or a chain's; negative if it is ahead",
  labelNames: ["of"],
  registers: [registry],
});

/**
 * Notes how far this machine's clock is behind another.
 * @param of the other clock, as in "PostgreSQL" or "chain 1"
 * @param seconds negative if this machine's is ahead
 * @returns one sentence if they differ by too much; otherwise null
 */
export function compareClock(of: string, seconds: number): string | null {
  clockBehind.set({ of }, seconds);
  if (Math.abs(seconds) <= TOLERANCE) return null;
  const difference = `${Math.round(Math.abs(seconds))} s ${seconds > 0 ? "behind" : "ahead of"}`;
  return `This machine's clock is ${difference} that of ${of}: checkouts and webhooks get wrong times. Have NTP set it.`;
}
