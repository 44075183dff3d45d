import type { Part } from "../platform/part.ts";
import { relaysConfiguration } from "./configuration.ts";
import { relayEvents, relayListener } from "./relayEvents.ts";
import { relayOperations, relayRoutes } from "./routes.ts";

/** Shows relays to merchants and sends events about them. */
export const relaysPart: Part = {
  name: "relays",
  configuration: relaysConfiguration,
  events: relayEvents,
  transactionListener: relayListener,
  operations: (parts) => Object.values(relayOperations(parts)),
  routes: relayRoutes,
};
