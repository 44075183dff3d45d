import { Router } from "express";
import { z } from "zod";
import type { Deps } from "../platform/deps.ts";
import { defineOperation, servePublic, serveRead, serveWrite } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { bytes32Text, idText, text, webUrl } from "../platform/http/validate.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { deleteEndpoint } from "./deleteEndpoint.ts";
import { configuredEgress } from "./egressPolicy.ts";
import { endpointIdText, endpointSchema, endpointWishes, showEndpoint } from "./endpoint.ts";
import { findPublicKey, getEndpoint } from "./getEndpoint.ts";
import {
  deliveryIdText,
  deliverySchema,
  deliveryStatuses,
  findDelivery,
  listDeliveries,
} from "./listDeliveries.ts";
import { listEndpoints } from "./listEndpoints.ts";
import { eventSchema, findEvent, listEvents } from "./listEvents.ts";
import { eventTypes } from "./recordEvent.ts";
import { recover, replay } from "./replay.ts";
import { endpointNotFound } from "./requireEndpoint.ts";
import { rotateSecret } from "./rotateSecret.ts";
import { sendTest } from "./sendTest.ts";
import { updateEndpoint } from "./updateEndpoint.ts";
import { checkWebhookUrl } from "./webhookUrl.ts";

const ENDPOINTS = "/v1/webhook_endpoints";
const ENDPOINT = `${ENDPOINTS}/{id}` as const;

const byId = {
  params: z.object({ id: endpointIdText }),
  fieldErrors: { id: "webhook_endpoint_not_found" },
} as const;

const byDelivery = {
  params: z.object({ id: endpointIdText, delivery_id: deliveryIdText }),
  fieldErrors: {
    id: "webhook_endpoint_not_found",
    delivery_id: "webhook_delivery_not_found",
  },
} as const;

const url = webUrl("url").meta({
  description: "https, reachable from the internet, without redirect.",
});
const description = text("description", 200).nullable();
const eventType = z.enum(eventTypes, { error: "type must be a type of event." });
const eventId = (name: string) => idText("evt", `${name} must be the id of one of your events.`);
const time = (name: string) =>
  z.iso
    .datetime({ error: `${name} must be a time such as 2026-11-23T12:00:00Z.` })
    .meta({ examples: ["2026-11-23T12:00:00Z"] });

const withSecret = z
  .object({ ...endpointSchema.shape, secret: z.string() })
  .meta({ id: "NewWebhookEndpoint" });

const createWebhookEndpoint = defineOperation({
  id: "createWebhookEndpoint",
  method: "post",
  path: ENDPOINTS,
  summary: "Be told of every event from now on",
  access: "merchant",
  limit: "costly",
  body: z.strictObject({
    url,
    description: description.optional(),
    payload: endpointWishes.payload.default("full"),
    ordering: endpointWishes.ordering.default("none"),
    event_types: endpointWishes.event_types.default(null),
  }),
  answer: {
    status: 201,
    description: "The endpoint, with the secret that signs its events: it is shown only here.",
    schema: withSecret,
  },
  errors: ["webhook_url_forbidden"],
});

const listWebhookEndpoints = defineOperation({
  id: "listWebhookEndpoints",
  method: "get",
  path: ENDPOINTS,
  summary: "List webhook endpoints",
  access: "merchant",
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "Newest first", schema: pageOf(endpointSchema) },
  errors: [],
});

const getWebhookEndpoint = defineOperation({
  id: "getWebhookEndpoint",
  method: "get",
  path: ENDPOINT,
  summary: "Get a webhook endpoint, its public key and how it fares",
  access: "merchant",
  limit: "read",
  ...byId,
  answer: { status: 200, description: "The endpoint", schema: endpointSchema },
  errors: ["webhook_endpoint_not_found"],
});

const updateWebhookEndpoint = defineOperation({
  id: "updateWebhookEndpoint",
  method: "post",
  path: ENDPOINT,
  summary: "Change, disable or enable a webhook endpoint; what is left out stays",
  access: "merchant",
  limit: "costly",
  ...byId,
  body: z.strictObject({
    url: url.optional(),
    description: description.optional(),
    payload: endpointWishes.payload.optional(),
    ordering: endpointWishes.ordering.optional(),
    event_types: endpointWishes.event_types.optional(),
    status: z
      .enum(["enabled", "disabled"], { error: "status must be enabled or disabled." })
      .optional()
      .meta({
        description:
          "disabled: what waits and what comes is held. enabled: what comes is sent; recover the endpoint to get what is held too.",
      }),
  }),
  answer: { status: 200, description: "The endpoint as it is now", schema: endpointSchema },
  errors: ["webhook_endpoint_not_found", "webhook_url_forbidden"],
});

const deleteWebhookEndpoint = defineOperation({
  id: "deleteWebhookEndpoint",
  method: "delete",
  path: ENDPOINT,
  summary: "Delete a webhook endpoint; its delivery log is shown no more",
  access: "merchant",
  limit: "write",
  ...byId,
  answer: { status: 204, description: "It is gone" },
  errors: ["webhook_endpoint_not_found"],
});

const rotateWebhookSecret = defineOperation({
  id: "rotateWebhookSecret",
  method: "post",
  path: `${ENDPOINT}/rotate_secret`,
  summary: "Get a new secret; the old one signs too for a while",
  access: "merchant",
  limit: "write",
  ...byId,
  body: z.strictObject({
    overlap_hours: z
      .int({ error: "overlap_hours must be a whole number from 0 to 168." })
      .min(0, "overlap_hours must be a whole number from 0 to 168.")
      .max(168, "overlap_hours must be a whole number from 0 to 168.")
      .default(24)
      .meta({ description: "How long deliveries carry a signature by each of the two." }),
  }),
  answer: {
    status: 200,
    description: "The endpoint, with its new secret: it is shown only here.",
    schema: withSecret,
  },
  errors: ["webhook_endpoint_not_found"],
});

const testWebhookEndpoint = defineOperation({
  id: "testWebhookEndpoint",
  method: "post",
  path: `${ENDPOINT}/test`,
  summary: "Send a `ping`, which is never live and not in the log of events",
  access: "merchant",
  limit: "costly",
  ...byId,
  answer: {
    status: 202,
    description: "The delivery: get it again to see the attempt",
    schema: deliverySchema,
  },
  errors: ["webhook_endpoint_not_found", "webhook_endpoint_disabled"],
});

const replayedSchema = z
  .object({
    object: z.literal("webhook_replay"),
    count: z.int().meta({ description: "Deliveries that go out again." }),
    has_more: z.boolean().meta({
      description: "There were more than 10,000: ask again for those after.",
    }),
  })
  .meta({ id: "WebhookReplay" });

const replayWebhooks = defineOperation({
  id: "replayWebhooks",
  method: "post",
  path: `${ENDPOINT}/replay`,
  summary: "Send again what matches; the retry schedule stays as it is",
  access: "merchant",
  limit: "costly",
  ...byId,
  body: z.strictObject({
    event: eventId("event").optional(),
    type: eventType.optional(),
    payment: bytes32Text.optional().meta({ description: "A payment's id." }),
    since: time("since").optional(),
    until: time("until").optional(),
    status: z
      .enum(["pending", "delivered", "failed", "held"], {
        error: "status must be pending, delivered, failed or held.",
      })
      .optional()
      .meta({ description: "How the latest delivery of the event to this endpoint stands." }),
  }),
  answer: { status: 202, description: "They are on their way", schema: replayedSchema },
  errors: ["webhook_endpoint_not_found", "webhook_endpoint_disabled"],
});

const recoverWebhookEndpoint = defineOperation({
  id: "recoverWebhookEndpoint",
  method: "post",
  path: `${ENDPOINT}/recover`,
  summary: "Enable an endpoint, and send what was held for it or failed since a time",
  access: "merchant",
  limit: "costly",
  ...byId,
  body: z.strictObject({
    since: time("since").meta({ description: "At most 30 days ago; nothing older is held." }),
  }),
  answer: { status: 202, description: "They are on their way", schema: replayedSchema },
  errors: ["webhook_endpoint_not_found"],
});

const listWebhookDeliveries = defineOperation({
  id: "listWebhookDeliveries",
  method: "get",
  path: `${ENDPOINT}/deliveries`,
  summary: "See what was sent to an endpoint and what it answered",
  access: "merchant",
  limit: "read",
  ...byId,
  query: z.strictObject({
    ...pageQuery,
    status: z
      .enum(deliveryStatuses, { error: `status must be one of ${deliveryStatuses.join(", ")}.` })
      .optional(),
    type: eventType.optional(),
  }),
  answer: { status: 200, description: "Newest first", schema: pageOf(deliverySchema) },
  errors: ["webhook_endpoint_not_found"],
});

const getWebhookDelivery = defineOperation({
  id: "getWebhookDelivery",
  method: "get",
  path: `${ENDPOINT}/deliveries/{delivery_id}`,
  summary: "Get a delivery with its attempts",
  access: "merchant",
  limit: "read",
  ...byDelivery,
  answer: { status: 200, description: "The delivery", schema: deliverySchema },
  errors: ["webhook_endpoint_not_found", "webhook_delivery_not_found"],
});

const listWebhookEvents = defineOperation({
  id: "listEvents",
  method: "get",
  path: "/v1/events",
  summary: "Read the complete log of events, kept for 90 days",
  access: "merchant",
  limit: "read",
  query: z.strictObject({
    limit: pageQuery.limit,
    after: eventId("after")
      .optional()
      .meta({ description: "Only what happened after the event with this id." }),
    type: eventType.optional(),
    payment: bytes32Text.optional().meta({ description: "A payment's id." }),
  }),
  answer: {
    status: 200,
    description: "Oldest first; `next_cursor` goes into `after`",
    schema: pageOf(eventSchema),
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
  answer: { status: 200, description: "The event", schema: eventSchema },
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
    endpoint: endpointIdText.meta({ description: "The id of your endpoint." }),
  }),
  fieldErrors: { endpoint: "webhook_endpoint_not_found" },
  answer: {
    status: 200,
    description: "The Ed25519 keys that `v1a` signatures verify with",
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

export const webhookOperations = [
  createWebhookEndpoint,
  listWebhookEndpoints,
  getWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  rotateWebhookSecret,
  testWebhookEndpoint,
  replayWebhooks,
  recoverWebhookEndpoint,
  listWebhookDeliveries,
  getWebhookDelivery,
  listWebhookEvents,
  getWebhookEvent,
  getWebhookKeys,
];

/** Where merchants say where they want to be told, and read what they were. */
export function webhookRoutes(deps: Deps): Router {
  const router = Router();
  endpointRoutes(router, deps);
  deliveryRoutes(router, deps);
  serveRead(router, deps, listWebhookEvents, ({ merchant, db, query }) =>
    listEvents(db, merchant.id, query),
  );
  serveRead(router, deps, getWebhookEvent, ({ merchant, db, params }) =>
    findEvent(db, merchant.id, params.event_id),
  );
  servePublic(router, getWebhookKeys, async ({ query: { endpoint } }) => {
    const key = await findPublicKey(deps.db, deps.config, endpoint);
    if (key === null) throw endpointNotFound();
    return { keys: [{ endpoint, algorithm: "ed25519" as const, public_key: key }] };
  });
  return router;
}

function endpointRoutes(router: Router, deps: Deps): void {
  const policy = configuredEgress(deps.config);
  const checkUrl = async (text: string) => {
    const url = new URL(text);
    url.hash = "";
    await checkWebhookUrl(url, policy);
    return url;
  };
  serveWrite(router, deps, createWebhookEndpoint, async ({ merchant, tx, body }) => {
    const { payload, ordering, event_types: eventTypes, description = null } = body;
    const url = await checkUrl(body.url);
    const endpoint = await createEndpoint(tx, deps.config, {
      ...{ merchantId: merchant.id, url, description, payload, ordering, eventTypes },
    });
    return { ...showEndpoint(endpoint), secret: endpoint.secret };
  });
  serveRead(router, deps, listWebhookEndpoints, async ({ merchant, db, query }) => {
    const page = await listEndpoints(db, merchant.id, query);
    return { ...page, data: page.data.map(showEndpoint) };
  });
  serveRead(router, deps, getWebhookEndpoint, async ({ merchant, db, params }) =>
    showEndpoint(await getEndpoint(db, deps.config, merchant.id, params.id)),
  );
  serveWrite(router, deps, updateWebhookEndpoint, async ({ merchant, tx, params, body }) => {
    const url = body.url === undefined ? undefined : await checkUrl(body.url);
    return showEndpoint(await updateEndpoint(tx, merchant.id, params.id, { ...body, url }));
  });
  serveWrite(router, deps, deleteWebhookEndpoint, ({ merchant, tx, params }) =>
    deleteEndpoint(tx, merchant.id, params.id),
  );
  serveWrite(router, deps, rotateWebhookSecret, async ({ merchant, tx, params, body }) => {
    const rotation = { id: params.id, overlapHours: body.overlap_hours };
    const endpoint = await rotateSecret(tx, deps.config, merchant.id, rotation);
    return { ...showEndpoint(endpoint), secret: endpoint.secret };
  });
}

function deliveryRoutes(router: Router, deps: Deps): void {
  serveWrite(router, deps, testWebhookEndpoint, async ({ merchant, tx, params }) => {
    const delivery = await sendTest(tx, merchant.id, params.id);
    return findDelivery(tx, merchant.id, params.id, delivery);
  });
  serveWrite(router, deps, replayWebhooks, async ({ merchant, tx, params, body }) => {
    const { since, until, ...filter } = body;
    const replayed = await replay(tx, merchant.id, params.id, {
      ...filter,
      since: since === undefined ? undefined : new Date(since),
      until: until === undefined ? undefined : new Date(until),
    });
    return { object: "webhook_replay" as const, ...replayed };
  });
  serveWrite(router, deps, recoverWebhookEndpoint, async ({ merchant, tx, params, body }) => {
    const recovered = await recover(tx, merchant.id, params.id, new Date(body.since));
    return { object: "webhook_replay" as const, ...recovered };
  });
  serveRead(router, deps, listWebhookDeliveries, ({ merchant, db, params, query }) =>
    listDeliveries(db, merchant.id, params.id, query),
  );
  serveRead(router, deps, getWebhookDelivery, ({ merchant, db, params }) =>
    findDelivery(db, merchant.id, params.id, params.delivery_id),
  );
}
