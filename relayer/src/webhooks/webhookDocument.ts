import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { Part } from "../platform/part.ts";
import { eventsOf } from "./eventType.ts";
import { deliveryHeaders, sentEventSchema } from "./sentEvent.ts";

/** Describes the requests that endpoints receive, for `openapi.json`. */
export function describeWebhooks(parts: readonly Part[]): ZodOpenApiPathsObject {
  return Object.fromEntries(
    [...eventsOf(parts)].map(([type, { summary, object }]) => [
      type,
      {
        post: {
          operationId: `on.${type}`,
          summary,
          requestParams: { header: deliveryHeaders },
          requestBody: {
            required: true,
            content: { "application/json": { schema: sentEventSchema(type, object(parts)) } },
          },
          responses: {
            "2XX": { description: "Delivered, if answered within 15 seconds" },
            "410": { description: "Disables the endpoint: nothing more is sent" },
            default: { description: "Sent again later; redirects are not followed" },
          },
        },
      },
    ]),
  );
}
