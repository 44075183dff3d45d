import { forgetSessions } from "../accounts/forgetSessions.ts";
import type { Deps, Worker } from "./deps.ts";
import { forgetIdempotencyKeys } from "./http/idempotency.ts";
import { startLoop } from "./loop.ts";
import { forgetBudgets } from "../transactions/spendBudget.ts";
import { rotatePartitions } from "../webhooks/rotatePartitions.ts";
import { endHeld } from "../webhooks/watchEndpoints.ts";

const HOUR_MS = 3_600_000;

/** Drops, each hour, what nobody can use any more, and makes room for the months to come. */
export function startMaintenance({ db, log }: Deps): Worker {
  return startLoop({
    name: "maintenance",
    intervalMs: HOUR_MS,
    log,
    run: async () => {
      await forgetSessions(db);
      await forgetIdempotencyKeys(db);
      await forgetBudgets(db);
      await endHeld({ db });
      await rotatePartitions(db);
      return false;
    },
  });
}
