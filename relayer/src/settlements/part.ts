import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { startSettlements } from "./followSettlements.ts";
import { settlementOperations, settlementRoutes } from "./routes.ts";
import { settlementEvents } from "./settlementEvents.ts";

/** Settlements: proposals of payer and merchant to divide held money, executed once both have signed. */
export const settlementsPart: Part = {
  name: "settlements",
  migrations: join(import.meta.dirname, "migrations"),
  events: settlementEvents,
  operations: () => settlementOperations,
  routes: settlementRoutes,
  workers: (deps) => [startSettlements(deps)],
};
