import { join } from "node:path";
import { Router } from "express";
import type { Part } from "../platform/part.ts";
import { webhooksConfiguration } from "./configuration.ts";
import { deliveryOperations, deliveryRoutes } from "./deliveryRoutes.ts";
import { endpointEvents } from "./endpointEvents.ts";
import { endpointOperations, endpointRoutes } from "./endpointRoutes.ts";
import { eventOperations, eventRoutes } from "./eventRoutes.ts";
import { webhookPartitions } from "./partitions.ts";
import { payoutChanged, payoutEvents } from "./payoutEvents.ts";
import { startDispatcher } from "./startDispatcher.ts";
import { endEndpoints, webhookStoreTables } from "./storeTables.ts";
import { endOld, startEndpointWatch } from "./watchEndpoints.ts";
import { describeWebhooks } from "./webhookDocument.ts";

/** Webhooks: the event log of each merchant, and its delivery to endpoints. */
export const webhooksPart: Part = {
  name: "webhooks",
  configuration: webhooksConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  partitions: webhookPartitions,
  storeTables: webhookStoreTables,
  endStores: endEndpoints,
  events: { ...endpointEvents, ...payoutEvents },
  payoutChanged,
  operations: (parts) => [
    ...Object.values(endpointOperations(parts)),
    ...Object.values(deliveryOperations(parts)),
    ...Object.values(eventOperations(parts)),
  ],
  routes: (deps) => Router().use(endpointRoutes(deps), deliveryRoutes(deps), eventRoutes(deps)),
  outgoingRequests: describeWebhooks,
  workers: (deps) => [startDispatcher(deps), startEndpointWatch(deps)],
  maintain: ({ db }) => endOld({ db }),
};
