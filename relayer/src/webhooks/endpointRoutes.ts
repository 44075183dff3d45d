import type { Router } from "express";
import { z } from "zod";
import { auditCall } from "../accounts/audit/auditCall.ts";
import { atMost } from "../platform/atMost.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import {
  operationRouter,
  servePreparedWrite,
  serveRead,
  serveWrite,
} from "../platform/http/serve.ts";
import { text, webUrl } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { deleteEndpoint } from "./deleteEndpoint.ts";
import { configuredEgress } from "./egressPolicy.ts";
import { endpointSchema, endpointSettings, showEndpoint } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { OWN_FORMAT } from "./format.ts";
import { getEndpoint } from "./getEndpoint.ts";
import { listEndpoints } from "./listEndpoints.ts";
import { byId, ENDPOINT } from "./requestFields.ts";
import { rotateSecret } from "./rotateSecret.ts";
import { typesIn } from "./typesIn.ts";
import { updateEndpoint } from "./updateEndpoint.ts";
import { checkWebhookUrl } from "./webhookUrl.ts";

const ENDPOINTS = "/v1/webhook_endpoints";

/** Most host names that are looked up at once for one merchant. */
const LOOKUPS = 4;

const url = webUrl("url").meta({
  description: "https URL, reachable from the internet, without redirect.",
});
const description = text("description", 200).nullable();

/** Operations on webhook endpoints. */
export const endpointOperations = oncePerParts((parts) => {
  const settings = endpointSettings(parts);
  const endpoint = endpointSchema(parts);
  const withSecret = z
    .object({ ...endpoint.shape, secret: z.string() })
    .meta({ id: "NewWebhookEndpoint" });

  const createWebhookEndpoint = defineOperation({
    id: "createWebhookEndpoint",
    method: "post",
    path: ENDPOINTS,
    summary: "Create a webhook endpoint, for events from now on",
    access: "merchant",
    stepUp: true,
    limit: "costly",
    body: z.strictObject({
      url,
      description: description.optional(),
      payload: settings.payload.default("full"),
      format: settings.format.default(OWN_FORMAT),
      signatures: settings.signatures.default("hmac"),
      ordering: settings.ordering.default("none"),
      event_types: settings.event_types.default(null),
    }),
    answer: {
      status: 201,
      description: "The endpoint with the secret that signs its events, which is shown only here",
      schema: withSecret,
    },
    errors: ["webhook_url_forbidden", "webhook_host_not_found"],
  });

  const listWebhookEndpoints = defineOperation({
    id: "listWebhookEndpoints",
    method: "get",
    path: ENDPOINTS,
    summary: "List webhook endpoints",
    access: "merchant",
    limit: "read",
    query: z.strictObject(pageQuery),
    answer: { status: 200, description: "Newest first", schema: pageOf(endpoint) },
    errors: [],
  });

  const getWebhookEndpoint = defineOperation({
    id: "getWebhookEndpoint",
    method: "get",
    path: ENDPOINT,
    summary: "Get a webhook endpoint, its public key and its health",
    access: "merchant",
    limit: "read",
    ...byId,
    answer: { status: 200, description: "The endpoint", schema: endpoint },
    errors: ["webhook_endpoint_not_found"],
  });

  const updateWebhookEndpoint = defineOperation({
    id: "updateWebhookEndpoint",
    method: "post",
    path: ENDPOINT,
    summary: "Change, disable or enable a webhook endpoint; omitted fields stay",
    access: "merchant",
    limit: "costly",
    ...byId,
    body: z.strictObject({
      url: url.optional(),
      description: description.optional(),
      payload: settings.payload.optional(),
      signatures: settings.signatures.optional(),
      ordering: settings.ordering.optional(),
      event_types: settings.event_types.optional(),
      status: z
        .enum(["enabled", "disabled"], { error: "status must be enabled or disabled." })
        .optional()
        .meta({
          description:
            "`disabled`: pending and new deliveries are held. `enabled`: they are sent. Recover the endpoint to send failed ones again too.",
        }),
    }),
    answer: { status: 200, description: "The endpoint, changed", schema: endpoint },
    errors: ["webhook_endpoint_not_found", "webhook_url_forbidden", "webhook_host_not_found"],
  });

  const deleteWebhookEndpoint = defineOperation({
    id: "deleteWebhookEndpoint",
    method: "delete",
    path: ENDPOINT,
    summary: "Delete a webhook endpoint and hide its delivery log",
    access: "merchant",
    limit: "write",
    ...byId,
    answer: { status: 204, description: "The endpoint is deleted" },
    errors: ["webhook_endpoint_not_found"],
  });

  const rotateWebhookSecret = defineOperation({
    id: "rotateWebhookSecret",
    method: "post",
    path: `${ENDPOINT}/rotate_secret`,
    summary: "Rotate the secret; the old one signs too for a while",
    access: "merchant",
    stepUp: true,
    limit: "write",
    ...byId,
    body: z.strictObject({
      overlap_hours: z
        .int({ error: "overlap_hours must be a whole number from 0 to 168." })
        .min(0, "overlap_hours must be a whole number from 0 to 168.")
        .max(168, "overlap_hours must be a whole number from 0 to 168.")
        .default(24)
        .meta({ description: "Hours in which both secrets sign each delivery." }),
    }),
    answer: {
      status: 200,
      description: "The endpoint with its new secret, which is shown only here",
      schema: withSecret,
    },
    errors: ["webhook_endpoint_not_found"],
  });

  return {
    createWebhookEndpoint,
    listWebhookEndpoints,
    getWebhookEndpoint,
    updateWebhookEndpoint,
    deleteWebhookEndpoint,
    rotateWebhookSecret,
  };
});

export function endpointRoutes(deps: Deps): Router {
  const router = operationRouter();
  const operations = endpointOperations(deps.parts);
  const policy = configuredEgress(deps.config);
  const inTurn = atMost(LOOKUPS);
  const checkUrl = async (merchantId: string, text: string) => {
    const url = new URL(text);
    url.hash = "";
    await inTurn(merchantId, () => checkWebhookUrl(url, policy));
    return url;
  };
  servePreparedWrite(
    router,
    deps,
    operations.createWebhookEndpoint,
    ({ merchantId, body }) => checkUrl(merchantId, body.url),
    async ({ caller, tx, body, prepared: url }) => {
      const { merchantId, livemode } = caller;
      const { payload, format, signatures, ordering, description = null } = body;
      const eventTypes = typesIn(deps, format, body.event_types);
      const endpoint = await createEndpoint(tx, deps.config, {
        ...{ merchantId, livemode, url, description, payload, format },
        ...{ signatures, ordering, eventTypes },
      });
      const { host } = url;
      await auditCall(deps, tx, caller, "webhook_endpoint.created", endpoint.id, { host });
      return { ...showEndpoint(endpoint), secret: endpoint.secret };
    },
  );
  serveRead(router, deps, operations.listWebhookEndpoints, async ({ caller, db, query }) => {
    const page = await listEndpoints(db, caller, query);
    return { ...page, data: page.data.map(showEndpoint) };
  });
  serveRead(router, deps, operations.getWebhookEndpoint, async ({ caller, db, params }) =>
    showEndpoint(await getEndpoint(db, deps.config, caller, params.id)),
  );
  servePreparedWrite(
    router,
    deps,
    operations.updateWebhookEndpoint,
    async ({ merchantId, body }) =>
      body.url === undefined ? undefined : checkUrl(merchantId, body.url),
    async ({ caller, tx, params, body, prepared: url }) => {
      const changes = await checkTypes(deps, tx, caller, params.id, body);
      const endpoint = await updateEndpoint(tx, caller, params.id, { ...changes, url });
      const host = url === undefined ? {} : { host: url.host };
      await auditCall(deps, tx, caller, "webhook_endpoint.updated", endpoint.id, host);
      return showEndpoint(endpoint);
    },
  );
  serveWrite(router, deps, operations.deleteWebhookEndpoint, async ({ caller, tx, params }) => {
    await deleteEndpoint(tx, caller, params.id);
    await auditCall(deps, tx, caller, "webhook_endpoint.deleted", params.id);
  });
  serveWrite(router, deps, operations.rotateWebhookSecret, async ({ caller, tx, params, body }) => {
    const rotation = { id: params.id, overlapHours: body.overlap_hours };
    const endpoint = await rotateSecret(tx, deps.config, caller, rotation);
    await auditCall(deps, tx, caller, "webhook_endpoint.secret_rotated", endpoint.id);
    return { ...showEndpoint(endpoint), secret: endpoint.secret };
  });
  return router;
}

/** Replaces the event types of a change by those that the endpoint's format has. */
async function checkTypes<Changes extends { event_types?: EventType[] | null | undefined }>(
  deps: Deps,
  tx: DatabaseTransaction,
  owner: Owner,
  id: string,
  changes: Changes,
): Promise<Changes> {
  if (changes.event_types === undefined) return changes;
  const { format } = await getEndpoint(tx, deps.config, owner, id);
  return { ...changes, event_types: typesIn(deps, format, changes.event_types) };
}
