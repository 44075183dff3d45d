import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, servePublic, serveRead } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Deps } from "../platform/part.ts";
import { endpointIdText } from "./endpoint.ts";
import { eventTypeSchema } from "./eventType.ts";
import { findPublicKey } from "./getEndpoint.ts";
import { eventOrders, eventSchema, findEvent, listEvents } from "./listEvents.ts";
import { eventId } from "./requestFields.ts";
import { endpointNotFound } from "./requireEndpoint.ts";

/** Operations on the event log, and on the keys that verify webhooks. */
export const eventOperations = oncePerParts((parts) => {
  const type = eventTypeSchema(parts, "type must be among these");
  const event = eventSchema(parts);

  const listWebhookEvents = defineOperation({
    id: "listEvents",
    method: "get",
    path: "/v1/events",
    summary: "Read the complete event log, kept for 90 days",
    access: "merchant",
    limit: "read",
    mayLag: true,
    query: z.strictObject({
      limit: pageQuery.limit,
      order: z
        .enum(eventOrders, { error: `order must be ${eventOrders.join(" or ")}.` })
        .optional()
        .meta({ description: "Which events come first; `oldest` by default." }),
      after: eventId("after").optional().meta({
        description:
          "Event id; lists what follows it: later events, with `order=newest` earlier ones.",
      }),
      type: type.optional(),
      payment: bytes32Text.optional().meta({ description: "Payment id." }),
    }),
    answer: {
      status: 200,
      description: "Events in the order asked for; send `next_cursor` as `after`",
      schema: pageOf(event),
    },
    errors: ["event_expired"],
  });

  const getWebhookEvent = defineOperation({
    id: "getEvent",
    method: "get",
    path: "/v1/events/{event_id}",
    summary: "Get an event",
    access: "merchant",
    limit: "read",
    params: z.object({ event_id: eventId("event_id") }),
    fieldErrors: { event_id: "event_not_found" },
    answer: { status: 200, description: "The event", schema: event },
    errors: ["event_not_found", "event_expired"],
  });

  const getWebhookKeys = defineOperation({
    id: "getWebhookKeys",
    method: "get",
    path: "/.well-known/handsel-webhook-keys.json",
    summary: "Get the public key that signs the webhooks of an endpoint",
    access: "public",
    foreignPages: true,
    limit: "read",
    query: z.strictObject({
      endpoint: endpointIdText.meta({ description: "Id of your endpoint." }),
    }),
    fieldErrors: { endpoint: "webhook_endpoint_not_found" },
    answer: {
      status: 200,
      description: "Ed25519 keys that verify `v1a` signatures",
      schema: z.object({
        keys: z.array(
          z.object({
            endpoint: z.string(),
            algorithm: z.literal("ed25519"),
            public_key: z.string().meta({ description: "`whpk_` and 32 bytes in base64." }),
          }),
        ),
      }),
    },
    errors: ["webhook_endpoint_not_found"],
  });

  return {
    listWebhookEvents,
    getWebhookEvent,
    getWebhookKeys,
  };
});

export function eventRoutes(deps: Deps): Router {
  const router = operationRouter();
  const operations = eventOperations(deps.parts);
  serveRead(router, deps, operations.listWebhookEvents, ({ caller, db, query }) =>
    listEvents(db, caller, query),
  );
  serveRead(router, deps, operations.getWebhookEvent, ({ caller, db, params }) =>
    findEvent(db, caller, params.event_id),
  );
  servePublic(router, operations.getWebhookKeys, async ({ query: { endpoint } }) => {
    const key = await findPublicKey(deps.db, deps.config, endpoint);
    if (key === null) throw endpointNotFound();
    return { keys: [{ endpoint, algorithm: "ed25519" as const, public_key: key }] };
  });
  return router;
}
