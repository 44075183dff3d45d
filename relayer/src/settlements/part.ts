import { join } from "node:path";
import { sql } from "kysely";
import type { Part } from "../platform/part.ts";
import { startSettlements } from "./followSettlements.ts";
import { settlementOperations, settlementRoutes } from "./routes.ts";
import { settlementEvents } from "./settlementEvents.ts";

/** Settlements: proposals of payer and merchant to divide held money, executed once both have signed. */
export const settlementsPart: Part = {
  name: "settlements",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: [
    { table: "settlement_proposals", onDeletion: "keep", redacted: { sealed_note: sql`null` } },
  ],
  events: settlementEvents,
  operations: () => settlementOperations,
  routes: settlementRoutes,
  workers: (deps) => [startSettlements(deps)],
};
