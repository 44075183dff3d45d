import { forgetIdempotencyKeys } from "./http/idempotency.ts";
import { startLoop } from "./loop.ts";
import type { Deps, Worker } from "./part.ts";

const HOUR_MS = 3_600_000;

/** Runs every part's maintenance once an hour. */
export function startMaintenance({ db, log, parts }: Deps): Worker {
  return startLoop({
    name: "maintenance",
    intervalMs: HOUR_MS,
    log,
    run: async () => {
      await forgetIdempotencyKeys(db);
      for (const part of parts) await part.maintain?.({ db });
      return false;
    },
  });
}
