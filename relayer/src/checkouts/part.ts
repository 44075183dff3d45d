import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { applyPayments } from "./applyPayments.ts";
import { checkoutEvents } from "./checkoutEvents.ts";
import { CUSTOMER_DAYS } from "./customer.ts";
import { startExpiry } from "./expireCheckouts.ts";
import { findOrdersByOffer } from "./findOrdersByOffer.ts";
import { lockOrders } from "./lockOrders.ts";
import { checkoutOperations, checkoutRoutes } from "./routes.ts";
import { checkoutStoreTables } from "./storeTables.ts";
import { usedTokens } from "./usedTokens.ts";

/** Checkouts: one offer for one order each, until it is paid or expires. */
export const checkoutsPart: Part = {
  name: "checkouts",
  migrations: join(import.meta.dirname, "migrations"),
  partitions: [{ name: "checkout_customers", each: "month", days: CUSTOMER_DAYS }],
  storeTables: checkoutStoreTables,
  events: checkoutEvents,
  usedTokens,
  findOrdersByOffer,
  lockOrders,
  paymentsMoved: applyPayments,
  operations: () => checkoutOperations,
  routes: checkoutRoutes,
  workers: (deps) => [startExpiry(deps)],
};
