import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, serveRead, serveWrite } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Deps } from "../platform/part.ts";
import { endpointIdText } from "./endpoint.ts";
import { eventTypeSchema } from "./eventType.ts";
import {
  deliveryIdText,
  deliverySchema,
  deliveryStatuses,
  findDelivery,
  listDeliveries,
} from "./listDeliveries.ts";
import { recover, replay, replayedStatuses } from "./replay.ts";
import { byId, ENDPOINT, eventId } from "./requestFields.ts";
import { sendTest } from "./sendTest.ts";

const byDelivery = {
  params: z.object({ id: endpointIdText, delivery_id: deliveryIdText }),
  fieldErrors: {
    id: "webhook_endpoint_not_found",
    delivery_id: "webhook_delivery_not_found",
  },
} as const;

const time = (name: string) =>
  z.iso
    .datetime({ error: `${name} must be a time such as 2026-11-23T12:00:00Z.` })
    .meta({ examples: ["2026-11-23T12:00:00Z"] });

const replayedSchema = z
  .object({
    object: z.literal("webhook_replay"),
    count: z.int().meta({ description: "Deliveries that are sent again." }),
    next_cursor: z.string().nullable().meta({
      description:
        "Null if nothing is left. Otherwise send the same request with it as `cursor`: one request reads 5,000 deliveries, newest first.",
    }),
  })
  .meta({ id: "WebhookReplay" });

/** Operations on deliveries: test, replay, recover, list. */
export const deliveryOperations = oncePerParts((parts) => {
  const type = eventTypeSchema(parts, "type must be among these");

  const testWebhookEndpoint = defineOperation({
    id: "testWebhookEndpoint",
    method: "post",
    path: `${ENDPOINT}/test`,
    summary: "Send a `ping`, which is not in the event log",
    access: "merchant",
    limit: "costly",
    ...byId,
    answer: {
      status: 202,
      description: "The delivery; get it again to see its attempt",
      schema: deliverySchema,
    },
    errors: ["webhook_endpoint_not_found", "webhook_endpoint_disabled"],
  });

  const replayWebhooks = defineOperation({
    id: "replayWebhooks",
    method: "post",
    path: `${ENDPOINT}/replay`,
    summary: "Send matching events again; the retry schedule does not change",
    access: "merchant",
    limit: "costly",
    ...byId,
    body: z.strictObject({
      event: eventId("event").optional(),
      type: type.optional(),
      payment: bytes32Text.optional().meta({ description: "Payment id." }),
      since: time("since").optional(),
      until: time("until").optional(),
      status: z
        .enum(replayedStatuses, {
          error: "status must be pending, delivered or failed.",
        })
        .optional()
        .meta({ description: "Status of the event's latest delivery to this endpoint." }),
      cursor: pageQuery.cursor,
    }),
    answer: { status: 202, description: "The deliveries are queued", schema: replayedSchema },
    errors: ["webhook_endpoint_not_found", "webhook_endpoint_disabled"],
  });

  const recoverWebhookEndpoint = defineOperation({
    id: "recoverWebhookEndpoint",
    method: "post",
    path: `${ENDPOINT}/recover`,
    summary:
      "Enable an endpoint, which sends what is held, and send again what failed since a time",
    access: "merchant",
    limit: "costly",
    ...byId,
    body: z.strictObject({
      since: time("since").meta({
        description: "Deliveries that failed since then are sent again.",
      }),
      cursor: pageQuery.cursor,
    }),
    answer: { status: 202, description: "The deliveries are queued", schema: replayedSchema },
    errors: ["webhook_endpoint_not_found"],
  });

  const listWebhookDeliveries = defineOperation({
    id: "listWebhookDeliveries",
    method: "get",
    path: `${ENDPOINT}/deliveries`,
    summary: "List the deliveries to an endpoint and their answers",
    access: "merchant",
    limit: "read",
    mayLag: true,
    ...byId,
    query: z.strictObject({
      ...pageQuery,
      status: z
        .enum(deliveryStatuses, { error: `status must be one of ${deliveryStatuses.join(", ")}.` })
        .optional(),
      type: type.optional(),
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

  return {
    testWebhookEndpoint,
    replayWebhooks,
    recoverWebhookEndpoint,
    listWebhookDeliveries,
    getWebhookDelivery,
  };
});

export function deliveryRoutes(deps: Deps): Router {
  const router = operationRouter();
  const operations = deliveryOperations(deps.parts);
  serveWrite(router, deps, operations.testWebhookEndpoint, async ({ caller, tx, params }) => {
    const delivery = await sendTest(tx, caller, params.id);
    return findDelivery(tx, caller, params.id, delivery);
  });
  serveWrite(router, deps, operations.replayWebhooks, async ({ caller, tx, params, body }) => {
    const { since, until, ...filter } = body;
    const replayed = await replay(tx, caller, params.id, {
      ...filter,
      since: since === undefined ? undefined : new Date(since),
      until: until === undefined ? undefined : new Date(until),
    });
    return { object: "webhook_replay" as const, ...replayed };
  });
  serveWrite(
    router,
    deps,
    operations.recoverWebhookEndpoint,
    async ({ caller, tx, params, body }) => {
      const recovered = await recover(tx, caller, params.id, {
        ...body,
        since: new Date(body.since),
      });
      return { object: "webhook_replay" as const, ...recovered };
    },
  );
  serveRead(router, deps, operations.listWebhookDeliveries, ({ caller, db, params, query }) =>
    listDeliveries(db, caller, params.id, query),
  );
  serveRead(router, deps, operations.getWebhookDelivery, ({ caller, db, params }) =>
    findDelivery(db, caller, params.id, params.delivery_id),
  );
  return router;
}
