import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { paymentLinkOperations, paymentLinkRoutes } from "./routes.ts";
import { usedTokens } from "./usedTokens.ts";

/** Payment links: offers that anybody may open, each time as a checkout. */
export const paymentLinksPart: Part = {
  name: "paymentLinks",
  migrations: join(import.meta.dirname, "migrations"),
  usedTokens,
  operations: () => paymentLinkOperations,
  routes: paymentLinkRoutes,
};
