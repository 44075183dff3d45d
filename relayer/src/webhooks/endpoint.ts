import type { Selectable } from "kysely";
import { z } from "zod";
import { idText } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import { eventsOf, eventTypeSchema } from "./eventType.ts";
import type { WebhookTables } from "./tables.ts";

/** What an id of an endpoint looks like. */
export const endpointIdText = idText("we", "This is no webhook endpoint's id.");

/** What may be shown of an endpoint; never its secret. */
export const endpointColumns = [
  ...(["id", "url", "description", "payload", "ordering", "event_types", "public_key"] as const),
  ...(["status", "disabled_reason", "disabled_at", "failures", "failing_since"] as const),
  ...(["old_secret_expires_at", "created_at"] as const),
] as const;

export type EndpointRow = Pick<
  Selectable<WebhookTables["webhook_endpoints"]>,
  (typeof endpointColumns)[number]
>;

/** What a merchant decides about an endpoint, besides its URL and its description. */
export const endpointWishes = oncePerParts((parts) => ({
  payload: z
    .enum(["full", "thin"], { error: "payload must be full or thin." })
    .meta({ description: "Thin: events carry the id of their object instead of the object." }),
  ordering: z
    .enum(["none", "per_payment"], { error: "ordering must be none or per_payment." })
    .meta({
      description:
        "per_payment: an event waits until the one before of the same payment is delivered or has failed for good, an hour at most.",
    }),
  event_types: z
    .array(eventTypeSchema(parts, "event_types must name types of events."), {
      error: "event_types must be a list of types of events.",
    })
    .min(1, "event_types must name at least one type; leave it out or null for every type.")
    .max(eventsOf(parts).size, "event_types must name each type once.")
    .nullable()
    .meta({ description: "The types that are sent; null: every type." }),
}));

const isoTime = z.iso.datetime();

/** An endpoint in the API. */
export const endpointSchema = oncePerParts((parts) =>
  z
    .object({
      id: z.string(),
      object: z.literal("webhook_endpoint"),
      url: z.string(),
      description: z.string().nullable(),
      ...endpointWishes(parts),
      event_types: z.array(eventTypeSchema(parts)).nullable(),
      public_key: z.string().nullable().meta({
        description:
          "The Ed25519 key of the `v1a` signatures: `whpk_` and 32 bytes in base64. Null until the first delivery of an endpoint older than this signature.",
      }),
      status: z.enum(["enabled", "disabled"]).meta({
        description: "While it is disabled, events are held for it for 30 days.",
      }),
      disabled_reason: z.enum(["gone", "failing", "requested"]).nullable().meta({
        description:
          "gone: it answered 410. failing: every attempt failed for five days. requested: you did.",
      }),
      disabled_at: isoTime.nullable(),
      failures: z.int().meta({ description: "Failed attempts since the last one that succeeded." }),
      failing_since: isoTime.nullable(),
      old_secret_expires_at: isoTime.nullable().meta({
        description: "Until then the secret before the last rotation signs too.",
      }),
      created_at: isoTime,
    })
    .meta({ id: "WebhookEndpoint" }),
);

/** An endpoint as the API shows it. */
export function showEndpoint(row: EndpointRow): z.output<ReturnType<typeof endpointSchema>> {
  const { id, url, description, payload, ordering, public_key, status } = row;
  const { disabled_reason, failures, old_secret_expires_at: expires } = row;
  return {
    ...{ id, object: "webhook_endpoint", url, description, payload, ordering },
    event_types: row.event_types,
    ...{ public_key, status, disabled_reason, disabled_at: iso(row.disabled_at), failures },
    failing_since: iso(row.failing_since),
    old_secret_expires_at: expires !== null && expires > new Date() ? iso(expires) : null,
    created_at: row.created_at.toISOString(),
  };
}

function iso(time: Date | null): string | null {
  return time === null ? null : time.toISOString();
}
