import type { Part } from "../platform/part.ts";
import { lookupOperations, lookupRoutes } from "./routes.ts";

/** Look-ups: payments for whoever made them, arbitrates them, or has their number. */
export const lookupsPart: Part = {
  name: "lookups",
  operations: () => lookupOperations,
  routes: lookupRoutes,
};
