import { z } from "zod";
import type { EventType } from "./eventType.ts";
import { eventNumbers, proofSchema } from "./listEvents.ts";

/** The JSON Schema of what is sent for a type, full or thin. */
export function sentEventSchema(type: EventType, object: z.ZodObject) {
  return z.object({
    id: z.string(),
    type: z.literal(type),
    timestamp: z.iso.datetime(),
    api_version: z.string(),
    livemode: z
      .boolean()
      .meta({ description: "Whether it is about money that is worth something." }),
    merchant_id: z.string(),
    ...eventNumbers,
    data: z.union([
      z.object({
        object,
        previous: z.looseObject({}).optional().meta({ description: "What changed, as it was." }),
      }),
      thinData,
    ]),
    proof: proofSchema,
  });
}

const thinData = z
  .strictObject({ object: z.strictObject({ id: z.string(), object: z.string() }) })
  .meta({ id: "ThinEventData", description: "Of an endpoint whose `payload` is `thin`." });

/** The headers of every delivery. */
export const deliveryHeaders = z.object({
  "webhook-id": z.string().meta({ description: "The event's id: the same at every attempt." }),
  "webhook-timestamp": z.string().meta({ description: "Unix seconds of this attempt." }),
  "webhook-signature": z.string().meta({
    description:
      "`v1,` HMAC-SHA256 with each valid secret, and `v1a,` Ed25519, over `id.timestamp.body`; separated by spaces.",
  }),
  "handsel-version": z.string(),
  "handsel-attempt": z.string().meta({ description: "1 for the first attempt." }),
  "handsel-endpoint": z.string().meta({ description: "The endpoint's id." }),
});
