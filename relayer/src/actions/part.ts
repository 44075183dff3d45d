import type { Part } from "../platform/part.ts";
import { operatorKinds } from "./operatorKinds.ts";
import { actionOperations, actionRoutes } from "./routes.ts";

/** Verbs on payments: calls that merchants send themselves, or have sent by their operator. */
export const actionsPart: Part = {
  name: "actions",
  relayKinds: operatorKinds,
  operations: () => actionOperations,
  routes: actionRoutes,
};
