import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { startAging } from "./agePayments.ts";
import { applyEvents, refoldPayments } from "./applyEvents.ts";
import { comparePayments } from "./comparePayments.ts";
import { fillRequirements, isSafeWanted } from "./fillRequirements.ts";
import { heldPayments } from "./heldPayments.ts";
import { paymentEventTypes } from "./paymentEventTypes.ts";
import { paymentOperations, paymentRoutes } from "./routes.ts";
import { paymentStoreTables } from "./storeTables.ts";

/** Payments, computed from the logs of the escrow alone. */
export const paymentsPart: Part = {
  name: "payments",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: paymentStoreTables,
  deletionBlocker: heldPayments,
  events: paymentEventTypes,
  chainListener: {
    apply: applyEvents,
    applyAgain: refoldPayments,
    compare: (tx, { id }, logs) => comparePayments(tx, id, logs),
  },
  confirmationRequirements: { fill: fillRequirements, isSafeWanted },
  workers: (deps) => [startAging(deps)],
  operations: () => paymentOperations,
  routes: paymentRoutes,
};
