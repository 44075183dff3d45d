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
            "2XX": { description: "Within 15 seconds: delivered" },
            "410": { description: "Send nothing more: the endpoint is disabled" },
            default: { description: "Tried again later; a redirect is not followed" },
          },
        },
      },
    ]),
  );
}
