import { join } from "node:path";
import { sql } from "kysely";
import type { Part } from "../platform/part.ts";
import { payerOperations, payerRoutes } from "./routes.ts";

/** Payers: wallets that paid, signed in without an account. */
export const payersPart: Part = {
  name: "payers",
  migrations: join(import.meta.dirname, "migrations"),
  operations: () => payerOperations,
  routes: payerRoutes,
  maintain: async ({ db }) => {
    await db.deleteFrom("payer_sessions").where("expires_at", "<", sql<Date>`now()`).execute();
  },
};
