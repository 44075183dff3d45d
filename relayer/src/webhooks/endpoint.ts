import type { Selectable } from "kysely";
import { z } from "zod";
import { idText } from "../platform/http/validate.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import { eventsOf, eventTypeSchema } from "./eventType.ts";
import { formatsOf, OWN_FORMAT } from "./format.ts";
import type { WebhookTables } from "./tables.ts";

export const endpointIdText = idText(
  "we",
  "A webhook endpoint id is we_ and 32 hexadecimal digits.",
);

/** Columns the API may show: no secret, no private key. */
export const endpointColumns = [
  ...([
    "id",
    "livemode",
    "url",
    "description",
    "payload",
    "format",
    "signatures",
    "ordering",
    "event_types",
    "public_key",
  ] as const),
  ...(["status", "disabled_reason", "disabled_at", "failures", "failing_since"] as const),
  ...(["old_secret_expires_at", "created_at"] as const),
] as const;

export type EndpointRow = Pick<
  Selectable<WebhookTables["webhook_endpoints"]>,
  (typeof endpointColumns)[number]
>;

/** Settings of an endpoint, besides URL and description. */
export const endpointSettings = oncePerParts((parts) => ({
  payload: z
    .enum(["full", "thin"], { error: "payload must be full or thin." })
    .meta({ description: "`thin`: events carry the id of their object instead of the object." }),
  format: z
    .enum([OWN_FORMAT, ...formatsOf(parts).keys()], {
      error: `format must be one of ${[OWN_FORMAT, ...formatsOf(parts).keys()].join(", ")}.`,
    })
    .meta({
      description:
        "Form of the bodies: `handsel`, this API's own, or that of a service whose receiver you keep. It stays as it was created.",
    }),
  signatures: z
    .enum(["both", "hmac", "ed25519"], { error: "signatures must be both, hmac or ed25519." })
    .meta({
      description:
        "Signatures of each delivery: `hmac` is `v1`, by the secret; `ed25519` is `v1a`, by the key of `public_key`.",
    }),
  ordering: z
    .enum(["none", "per_payment"], { error: "ordering must be none or per_payment." })
    .meta({
      description:
        "`per_payment`: an event waits until the previous event of its payment is delivered or failed, at most an hour.",
    }),
  event_types: z
    .array(eventTypeSchema(parts, "event_types must be among these"), {
      error: "event_types must be a list of event types.",
    })
    .min(1, "event_types must name at least one type; leave it out or null for every type.")
    .max(eventsOf(parts).size, "event_types must name each type once.")
    .nullable()
    .meta({ description: "Event types to send; null: every type." }),
}));

const isoTime = z.iso.datetime();

export const endpointSchema = oncePerParts((parts) =>
  z
    .object({
      id: z.string(),
      object: z.literal("webhook_endpoint"),
      livemode: z.boolean().meta({ description: "Mode of the events that it receives." }),
      url: z.string(),
      description: z.string().nullable(),
      ...endpointSettings(parts),
      event_types: z.array(eventTypeSchema(parts)).nullable(),
      public_key: z.string().nullable().meta({
        description:
          "Ed25519 key of the `v1a` signatures: `whpk_` and 32 bytes in base64. For an endpoint older than these signatures, null until its first delivery.",
      }),
      status: z.enum(["enabled", "disabled"]).meta({
        description: "For a disabled endpoint, events are held for 30 days.",
      }),
      disabled_reason: z.enum(["gone", "failing", "requested"]).nullable().meta({
        description:
          "`gone`: it answered 410. `failing`: every attempt failed for five days. `requested`: you disabled it.",
      }),
      disabled_at: isoTime.nullable(),
      failures: z.int().meta({ description: "Failed attempts since the last success." }),
      failing_since: isoTime.nullable(),
      old_secret_expires_at: isoTime.nullable().meta({
        description: "Until then the previous secret signs too.",
      }),
      created_at: isoTime,
    })
    .meta({ id: "WebhookEndpoint" }),
);

/** Converts an endpoint to the API's form. */
export function showEndpoint(row: EndpointRow): z.output<ReturnType<typeof endpointSchema>> {
  const { id, livemode, url, description, payload, format, signatures, ordering, status } = row;
  const { public_key, disabled_reason, failures, old_secret_expires_at: expires } = row;
  return {
    ...{ id, object: "webhook_endpoint", livemode, url, description, payload, format },
    ...{ signatures, ordering },
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
