import type { Part } from "../platform/part.ts";
import { ratesConfiguration } from "./configuration.ts";
import { rateOperations, rateRoutes } from "./routes.ts";

/** What coins are worth: the sources that are asked, and quotes that are signed. */
export const ratesPart: Part = {
  name: "rates",
  configuration: ratesConfiguration,
  operations: () => rateOperations,
  routes: rateRoutes,
};
