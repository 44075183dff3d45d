import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { ratesConfiguration } from "./configuration.ts";
import { rateOperations, rateRoutes } from "./routes.ts";

/** Exchange rates: rate sources, and signed quotes. */
export const ratesPart: Part = {
  name: "rates",
  configuration: ratesConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  operations: () => rateOperations,
  routes: rateRoutes,
};
