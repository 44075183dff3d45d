import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { applyEvents, foldPaymentsAgain } from "./applyEvents.ts";
import { comparePayments } from "./comparePayments.ts";
import { paymentEventTypes } from "./paymentEventTypes.ts";
import { isSafeWanted, withRequirements } from "./requirements.ts";
import { paymentOperations, paymentRoutes } from "./routes.ts";

/** What the chain says about money: payments, made of the logs of the escrow alone. */
export const paymentsPart: Part = {
  name: "payments",
  migrations: join(import.meta.dirname, "migrations"),
  events: paymentEventTypes,
  chainListener: {
    apply: applyEvents,
    applyAgain: foldPaymentsAgain,
    compare: (tx, { id }, logs) => comparePayments(tx, id, logs),
  },
  confirmationRequirements: { fill: withRequirements, isSafeWanted },
  operations: () => paymentOperations,
  routes: paymentRoutes,
};
