import { startLoop } from "../../platform/loop.ts";
import type { Deps, Worker } from "../../platform/part.ts";
import { applyPayoutChange } from "./applyPayoutChanges.ts";

/** Milliseconds between two looks for changes that have waited long enough. */
const INTERVAL_MS = 60_000;

/** Applies changes of payout addresses when their time has come. */
export function startPayoutChanges(deps: Deps): Worker {
  return startLoop({
    ...{ name: "payout changes", intervalMs: INTERVAL_MS, log: deps.log },
    run: () => applyPayoutChange(deps),
  });
}
