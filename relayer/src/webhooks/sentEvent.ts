import { z } from "zod";
import type { EventType } from "./eventType.ts";
import { eventNumbers, proofSchema } from "./listEvents.ts";

/** Schema of a delivery's body for an event type, full or thin. */
export function sentEventSchema(type: EventType, object: z.ZodObject) {
  return z.object({
    id: z.string(),
    type: z.literal(type),
    timestamp: z.iso.datetime(),
    api_version: z.string(),
    livemode: z.boolean().meta({ description: "Whether real money is involved." }),
    merchant_id: z.string(),
    ...eventNumbers,
    data: z.union([
      z.object({
        object,
        previous: z
          .looseObject({})
          .optional()
          .meta({ description: "Old values of the changed fields." }),
      }),
      thinData,
    ]),
    proof: proofSchema,
  });
}

const thinData = z
  .strictObject({ object: z.strictObject({ id: z.string(), object: z.string() }) })
  .meta({ id: "ThinEventData", description: "Data of an endpoint with `payload: thin`." });

/** Headers of every delivery. */
export const deliveryHeaders = z.object({
  "webhook-id": z.string().meta({ description: "Event id, the same in every attempt." }),
  "webhook-timestamp": z.string().meta({ description: "Unix seconds of this attempt." }),
  "webhook-signature": z.string().meta({
    description:
      "Signatures of `id.timestamp.body`, separated by spaces: `v1,` and HMAC-SHA256 for each valid secret, `v1a,` and Ed25519.",
  }),
  "handsel-version": z.string(),
  "handsel-attempt": z.string().meta({ description: "Number of the attempt, from 1." }),
  "handsel-endpoint": z.string().meta({ description: "Endpoint id." }),
});
