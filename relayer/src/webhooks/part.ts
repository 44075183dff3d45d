import { join } from "node:path";
import { Router } from "express";
import type { Part } from "../platform/part.ts";
import { webhooksConfiguration } from "./configuration.ts";
import { deliveryOperations, deliveryRoutes } from "./deliveryRoutes.ts";
import { endpointEvents } from "./endpointEvents.ts";
import { endpointOperations, endpointRoutes } from "./endpointRoutes.ts";
import { eventOperations, eventRoutes } from "./eventRoutes.ts";
import { rotatePartitions } from "./rotatePartitions.ts";
import { startDispatcher } from "./startDispatcher.ts";
import { endHeld, startEndpointWatch } from "./watchEndpoints.ts";
import { describeWebhooks } from "./webhookDocument.ts";

/** Webhooks: the event log of each merchant, and its delivery to endpoints. */
export const webhooksPart: Part = {
  name: "webhooks",
  configuration: webhooksConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  prepareTables: ({ db }) => rotatePartitions(db),
  events: endpointEvents,
  operations: (parts) => [
    ...Object.values(endpointOperations(parts)),
    ...Object.values(deliveryOperations(parts)),
    ...Object.values(eventOperations(parts)),
  ],
  routes: (deps) => Router().use(endpointRoutes(deps), deliveryRoutes(deps), eventRoutes(deps)),
  outgoingRequests: describeWebhooks,
  workers: (deps) => [startDispatcher(deps), startEndpointWatch(deps)],
  maintain: async ({ db }) => {
    await endHeld({ db });
    await rotatePartitions(db);
  },
};
