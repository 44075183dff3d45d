import { forgetSessions } from "./accounts/forgetSessions.ts";
import type { Deps, Worker } from "./deps.ts";
import { forgetIdempotencyKeys } from "./http/idempotency.ts";
import { startLoop } from "./loop.ts";
import { forgetBudgets } from "./relay/spendBudget.ts";

const HOUR_MS = 3_600_000;

/** Deletes, each hour, what nobody can use any more. */
export function startMaintenance({ db, log }: Deps): Worker {
  return startLoop({
    name: "maintenance",
    intervalMs: HOUR_MS,
    log,
    run: async () => {
      await forgetSessions(db);
      await forgetIdempotencyKeys(db);
      await forgetBudgets(db);
      return false;
    },
  });
}
