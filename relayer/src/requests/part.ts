import { join } from "node:path";
import { idBound } from "../platform/ids.ts";
import type { Deps, Part } from "../platform/part.ts";
import { createRequestLog, type RequestLog } from "./requestLog.ts";
import { requestOperations, requestRoutes } from "./routes.ts";

/** Days for which lines are kept at least. */
const REQUEST_DAYS = 7;

const logs = new WeakMap<Deps["db"], RequestLog>();

/** Returns the one log of a process, which its requests fill and its worker writes. */
export function logOf({ db, log }: Deps): RequestLog {
  const known = logs.get(db) ?? createRequestLog(db, log);
  logs.set(db, known);
  return known;
}

/** What a store's keys asked of the API, for who writes the programs. */
export const requestsPart: Part = {
  name: "requests",
  migrations: join(import.meta.dirname, "migrations"),
  partitions: [
    {
      ...{ name: "api_requests", each: "day", days: REQUEST_DAYS },
      bound: (time) => idBound("req", time),
    },
  ],
  storeTables: [{ table: "api_requests", onDeletion: "delete" }],
  watch: (deps) => logOf(deps).watch,
  operations: () => requestOperations,
  routes: requestRoutes,
  workers: (deps) => [logOf(deps).start()],
};
