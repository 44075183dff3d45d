import { z } from "zod";
import { checkoutSchema } from "../checkouts/checkout.ts";
import { paymentSchema } from "../payments/payment.ts";
import { relayKinds } from "../transactions/relayKind.ts";
import { endpointSchema } from "./endpoint.ts";
import { eventNumbers, proofSchema } from "./listEvents.ts";
import type { EventType } from "./recordEvent.ts";

const payment = (summary: string) => ({ summary, object: paymentSchema });
const checkout = (summary: string) => ({ summary, object: checkoutSchema });
const endpoint = (summary: string) => ({ summary, object: endpointSchema });

/** When each type of event is sent, and what it is about. */
export const eventCatalogue = {
  "payment.seen": payment("A payment is in a block. It may still be reorganised away."),
  "payment.confirmed": payment("A payment has the confirmations set for its chain."),
  "payment.finalized": payment("A payment can no longer be reorganised away."),
  "payment.captured": payment("Money was captured."),
  "payment.voided": payment("Money was given back before it was captured."),
  "payment.reclaimed": payment("The payer took back what was not captured in time."),
  "payment.refunded": payment("Captured money was given back."),
  "payment.disputed": payment("Payer or merchant disputed what is held. It waits for the arbiter."),
  "payment.evidence_added": payment("A party published evidence in a dispute."),
  "payment.resolved": payment("The arbiter divided what was held."),
  "payment.settled": payment("Payer and merchant agreed how to divide what was held."),
  "payment.dispute_expired": payment("The arbiter did not rule in time: the payer has it back."),
  "payment.reorged": payment("A reorganisation dropped or moved what was told before."),
  "payment.late": payment("A payment came for a checkout that had ended."),
  "checkout.expired": checkout("A checkout ended without payment."),
  "relay.stuck": {
    summary: "A relayed transaction about a payment was sent, but is not mined for very long.",
    object: z.object({
      id: z.string(),
      object: z.literal("relay"),
      kind: z.enum(relayKinds),
      chain_id: z.int(),
      payment_id: z.string(),
      checkout_id: z.string().nullable(),
      status: z.string(),
      transaction_hash: z.string().nullable(),
    }),
  },
  "relay.failed": {
    summary: "What you asked the operator for was sent, and failed: nothing has moved.",
    object: z.object({
      id: z.string(),
      object: z.literal("relay"),
      kind: z.enum(relayKinds),
      chain_id: z.int(),
      payment_id: z.string(),
      checkout_id: z.string().nullable(),
      status: z.literal("failed"),
      failure: z.string().meta({ description: "Why, in a sentence." }),
      transaction_hash: z.string().nullable(),
    }),
  },
  "relay.low_balance": {
    summary: "The wallet that pays the gas runs low: for whoever runs this server.",
    object: z.object({
      id: z.string().meta({ description: "The wallet's address." }),
      object: z.literal("relay_wallet"),
      chain_id: z.int(),
      address: z.string(),
      balance: z.string().meta({ description: "Base units of the chain's own coin." }),
      limit: z.string().meta({ description: "Base units of the chain's own coin." }),
    }),
  },
  "webhook_endpoint.failing": endpoint("Four attempts in a row to reach an endpoint failed."),
  "webhook_endpoint.disabled": endpoint(
    "An endpoint answered 410 or failed for five days. What comes is held.",
  ),
  "webhook_endpoint.recovered": endpoint("An endpoint that failed answers again."),
  ping: {
    summary: "You asked for a test.",
    object: z.object({ id: z.string(), object: z.literal("webhook_endpoint") }),
  },
} satisfies Record<EventType, { summary: string; object: z.ZodObject }>;

/** The JSON Schema of what is sent for a type, full or thin. */
export function eventSchemaOf(type: EventType) {
  const { object }: { object: z.ZodObject } = eventCatalogue[type];
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
