import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { startLatePayments } from "./announceLatePayments.ts";
import { checkoutEvents } from "./checkoutEvents.ts";
import { startExpiry } from "./expireCheckouts.ts";
import { findCheckoutIdsByOffer } from "./findCheckoutIdsByOffer.ts";
import { checkoutOperations, checkoutRoutes } from "./routes.ts";
import { usedTokens } from "./usedTokens.ts";

/** Checkouts: one offer for one order each, until it is paid or expires. */
export const checkoutsPart: Part = {
  name: "checkouts",
  migrations: join(import.meta.dirname, "migrations"),
  events: checkoutEvents,
  usedTokens,
  findCheckoutIdsByOffer,
  operations: () => checkoutOperations,
  routes: checkoutRoutes,
  workers: (deps) => [startExpiry(deps), startLatePayments(deps)],
};
