import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { profileOperations, profileRoutes } from "./routes.ts";

/** Profiles: what payers are told about merchants, and defaults of checkouts. */
export const profilesPart: Part = {
  name: "profiles",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: [
    { table: "merchant_profiles", onDeletion: "delete" },
    { table: "merchant_logos", onDeletion: "delete" },
  ],
  operations: () => profileOperations,
  routes: profileRoutes,
};
