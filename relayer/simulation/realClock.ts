import { setImmediate as nextRound, setTimeout as sleep } from "node:timers/promises";

/** The machine's own clock, as it was before the simulation took its place. */
export const realClock = { nextRound, sleep, now: Date.now };
