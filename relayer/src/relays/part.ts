import type { Part } from "../platform/part.ts";
import { relaysConfiguration } from "./configuration.ts";
import { relayEvents, relayListener } from "./relayEvents.ts";
import { relayOperations, relayRoutes } from "./routes.ts";

/** Tells people of the transactions that are sent for them. */
export const relaysPart: Part = {
  name: "relays",
  configuration: relaysConfiguration,
  events: relayEvents,
  transactionListener: relayListener,
  operations: (parts) => Object.values(relayOperations(parts)),
  routes: relayRoutes,
};
