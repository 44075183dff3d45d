import type { Part } from "../platform/part.ts";
import { ratesConfiguration } from "./configuration.ts";
import { rateOperations, rateRoutes } from "./routes.ts";

/** Exchange rates: rate sources, and signed quotes. */
export const ratesPart: Part = {
  name: "rates",
  configuration: ratesConfiguration,
  operations: () => rateOperations,
  routes: rateRoutes,
};
