import { forgetIdempotencyKeys } from "./http/idempotency.ts";
import { startLoop } from "./loop.ts";
import type { Deps, Worker } from "./part.ts";

const HOUR_MS = 3_600_000;

/** Runs every part's maintenance at once and then each hour; one that fails keeps none of the others from theirs. */
export function startMaintenance({ db, log, parts }: Deps): Worker {
  return startLoop({
    name: "maintenance",
    intervalMs: HOUR_MS,
    log,
    run: async () => {
      const failures: unknown[] = [];
      const jobs = [
        () => forgetIdempotencyKeys(db),
        ...parts.map((part) => () => part.maintain?.({ db })),
      ];
      for (const job of jobs) {
        try {
          await job();
        } catch (error) {
          failures.push(error);
        }
      }
      // The log shows the message alone.
      if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
      return false;
    },
  });
}
