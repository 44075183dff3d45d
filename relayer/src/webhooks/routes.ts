import { Router } from "express";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { defineOperation, serveRead, serveWrite } from "../http/operation.ts";
import { pageOf, pageQuery } from "../http/pagination.ts";
import { idText, text, webUrl } from "../http/validate.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { deleteEndpoint } from "./deleteEndpoint.ts";
import { createEgressPolicy } from "./egressPolicy.ts";
import { endpointIdText, endpointSchema, showEndpoint } from "./endpoint.ts";
import { deliverySchema, listDeliveries } from "./listDeliveries.ts";
import { listEndpoints } from "./listEndpoints.ts";
import { eventSchema, listEvents } from "./listEvents.ts";
import { checkWebhookUrl } from "./webhookUrl.ts";

const byId = {
  params: z.object({ id: endpointIdText }),
  fieldErrors: { id: "webhook_endpoint_not_found" },
} as const;

const createWebhookEndpoint = defineOperation({
  id: "createWebhookEndpoint",
  method: "post",
  path: "/v1/webhook_endpoints",
  summary: "Be told of every event from now on",
  access: "merchant",
  limit: "costly",
  body: z.strictObject({
    url: webUrl("url").meta({
      description: "https, reachable from the internet, without redirect.",
    }),
    description: text("description", 200).nullish(),
  }),
  answer: {
    status: 201,
    description: "The endpoint, with the secret that signs its events: it is shown only here.",
    schema: z
      .object({ ...endpointSchema.shape, secret: z.string() })
      .meta({ id: "NewWebhookEndpoint" }),
  },
  errors: ["webhook_url_forbidden"],
});

const listWebhookEndpoints = defineOperation({
  id: "listWebhookEndpoints",
  method: "get",
  path: "/v1/webhook_endpoints",
  summary: "List webhook endpoints",
  access: "merchant",
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "Newest first", schema: pageOf(endpointSchema) },
  errors: [],
});

const deleteWebhookEndpoint = defineOperation({
  id: "deleteWebhookEndpoint",
  method: "delete",
  path: "/v1/webhook_endpoints/{id}",
  summary: "Delete a webhook endpoint and its delivery log",
  access: "merchant",
  limit: "write",
  ...byId,
  answer: { status: 204, description: "It is gone" },
  errors: ["webhook_endpoint_not_found"],
});

const listWebhookDeliveries = defineOperation({
  id: "listWebhookDeliveries",
  method: "get",
  path: "/v1/webhook_endpoints/{id}/deliveries",
  summary: "See what was sent to an endpoint and what it answered",
  access: "merchant",
  limit: "read",
  ...byId,
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "Newest first", schema: pageOf(deliverySchema) },
  errors: ["webhook_endpoint_not_found"],
});

const listWebhookEvents = defineOperation({
  id: "listEvents",
  method: "get",
  path: "/v1/events",
  summary: "Read the complete log of events",
  access: "merchant",
  limit: "read",
  query: z.strictObject({
    limit: pageQuery.limit,
    after: idText("evt", "after must be the id of one of your events.")
      .optional()
      .meta({ description: "Only what happened after the event with this id." }),
  }),
  answer: {
    status: 200,
    description: "Oldest first; `next_cursor` goes into `after`",
    schema: pageOf(eventSchema),
  },
  errors: [],
});

export const webhookOperations = [
  createWebhookEndpoint,
  listWebhookEndpoints,
  deleteWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEvents,
];

/** Where merchants say where they want to be told, and read what they were. */
export function webhookRoutes(deps: Deps): Router {
  const router = Router();
  const policy = createEgressPolicy(deps.config.webhookAllowCidrs);
  serveWrite(router, deps, createWebhookEndpoint, async ({ merchant, tx, body }) => {
    const url = new URL(body.url);
    url.hash = "";
    await checkWebhookUrl(url, policy);
    const description = body.description ?? null;
    const endpoint = await createEndpoint(tx, deps.config, {
      ...{ merchantId: merchant.id, url, description },
    });
    return { ...showEndpoint(endpoint), secret: endpoint.secret };
  });
  serveRead(router, deps, listWebhookEndpoints, async ({ merchant, db, query }) => {
    const page = await listEndpoints(db, merchant.id, query);
    return { ...page, data: page.data.map(showEndpoint) };
  });
  serveWrite(router, deps, deleteWebhookEndpoint, ({ merchant, tx, params }) =>
    deleteEndpoint(tx, merchant.id, params.id),
  );
  serveRead(router, deps, listWebhookDeliveries, ({ merchant, db, params, query }) =>
    listDeliveries(db, merchant.id, params.id, query),
  );
  serveRead(router, deps, listWebhookEvents, ({ merchant, db, query }) =>
    listEvents(db, merchant.id, query),
  );
  return router;
}
