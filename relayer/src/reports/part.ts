import type { Part } from "../platform/part.ts";
import { reportOperations, reportRoutes } from "./routes.ts";

/** Exports for spreadsheets. */
export const reportsPart: Part = {
  name: "reports",
  operations: () => reportOperations,
  routes: reportRoutes,
};
