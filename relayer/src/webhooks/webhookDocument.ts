import type { ZodOpenApiPathsObject } from "zod-openapi";
import { deliveryHeaders, eventCatalogue, eventSchemaOf } from "./eventCatalogue.ts";
import { eventTypes } from "./recordEvent.ts";

/** What is sent to merchants, for the description of the API. */
export function describeWebhooks(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    eventTypes.map((type) => [
      type,
      {
        post: {
          operationId: `on.${type}`,
          summary: eventCatalogue[type].summary,
          requestParams: { header: deliveryHeaders },
          requestBody: {
            required: true,
            content: { "application/json": { schema: eventSchemaOf(type) } },
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
