import { z } from "zod";
import { endpointSchema } from "./endpoint.ts";
import type { EventDescription } from "./eventType.ts";

type EndpointEventType =
  | "webhook_endpoint.failing"
  | "webhook_endpoint.disabled"
  | "webhook_endpoint.recovered"
  | "ping";

const endpoint = (summary: string) => ({ summary, object: endpointSchema });

/** Event types about endpoints. */
export const endpointEvents: Readonly<Record<EndpointEventType, EventDescription>> = {
  "webhook_endpoint.failing": endpoint("Four attempts in a row to an endpoint failed."),
  "webhook_endpoint.disabled": endpoint(
    "An endpoint answered 410 or failed for five days; its events are held.",
  ),
  "webhook_endpoint.recovered": endpoint("An endpoint that failed answers again."),
  ping: {
    summary: "You requested a test.",
    object: () => z.object({ id: z.string(), object: z.literal("webhook_endpoint") }),
  },
};

declare module "./eventType.ts" {
  interface EventTypes extends Record<EndpointEventType, true> {}
}
