import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { statementOperations, statementRoutes } from "./routes.ts";

/** Days for which statements are kept at least: longer than any arbiter has for a ruling. */
const STATEMENT_DAYS = 400;

/** Statements: what the parties of a dispute say to each other and to the arbiter; the chain has just their hashes. */
export const statementsPart: Part = {
  name: "statements",
  migrations: join(import.meta.dirname, "migrations"),
  partitions: [{ name: "statements", each: "month", days: STATEMENT_DAYS }],
  storeTables: [{ table: "statements", onDeletion: "delete" }],
  operations: () => statementOperations,
  routes: statementRoutes,
};
