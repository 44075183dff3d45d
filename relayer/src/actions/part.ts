import type { Part } from "../platform/part.ts";
import { operatorKinds } from "./operatorKinds.ts";
import { actionOperations, actionRoutes } from "./routes.ts";

/** What merchants do about payments: calls to sign themselves, or for their operator to send. */
export const actionsPart: Part = {
  name: "actions",
  relayKinds: operatorKinds,
  operations: () => actionOperations,
  routes: actionRoutes,
};
