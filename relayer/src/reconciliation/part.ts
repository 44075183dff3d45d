import type { Part } from "../platform/part.ts";
import { reconciliationOperations, reconciliationRoutes } from "./routes.ts";

/** Compares payments in the database with the contract and the subgraph. */
export const reconciliationPart: Part = {
  name: "reconciliation",
  operations: () => reconciliationOperations,
  routes: reconciliationRoutes,
};
