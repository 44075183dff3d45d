import { createHmac } from "node:crypto";
import { type Checkout, checkoutSchema } from "../checkouts/checkout.ts";
import { findCheckout, getCheckout } from "../checkouts/getCheckout.ts";
import type { Deps } from "../platform/part.ts";
import type { EventDescription, EventType } from "../webhooks/eventType.ts";
import type { EventToWrite, WebhookFormat } from "../webhooks/format.ts";
import { type Charge, toCharge } from "./charge.ts";
import { secondPayments } from "./secondPayments.ts";

/** Event types about charges. */
export const chargeEvents = {
  "checkout.created": {
    summary:
      "A checkout was created by `POST /charges`; other checkouts tell nothing when they are.",
    object: () => checkoutSchema,
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof chargeEvents, true> {}
}

/** Version of Coinbase Commerce's API whose events these are. */
const VERSION = "2018-03-22";

/** Coinbase Commerce's event type for each of ours that it has. */
const counterparts: ReadonlyMap<EventType, string> = new Map([
  ["checkout.created", "charge:created"],
  ["payment.seen", "charge:pending"],
  ["checkout.reorged", "charge:pending"],
  ["checkout.paid", "charge:confirmed"],
  ["checkout.expired", "charge:failed"],
  ["payment.late", "charge:delayed"],
  ["payment.duplicate", "charge:delayed"],
]);

/** Webhooks in the form of Coinbase Commerce: their body, and its signature. */
export const coinbaseCommerce: WebhookFormat = {
  eventTypes: [...counterparts.keys()],
  write,
  sign: (secret, body) => [
    "x-cc-webhook-signature",
    createHmac("sha256", secret).update(body).digest("hex"),
  ],
};

async function write(deps: Deps, event: EventToWrite): Promise<Buffer | null> {
  const type = counterparts.get(event.type) ?? event.type;
  const data =
    event.type === "ping" ? { ...event.data.object, metadata: {} } : await chargeOf(deps, event);
  if (data === null) return null;
  return Buffer.from(
    JSON.stringify({
      id: event.deliveryId,
      attempt_number: event.attempt,
      scheduled_for: event.timestamp,
      event: {
        ...{ id: event.id, resource: "event", type, api_version: VERSION },
        ...{ created_at: event.timestamp, data },
      },
    }),
  );
}

/**
 * Returns the charge that an event is about; null for a payment of none, and for what becomes of a second payment after it was
 * told as one.
 */
async function chargeOf(deps: Deps, { type, data: { object } }: EventToWrite) {
  if (object.object === "checkout") return chargeAs(deps, object as Checkout);
  const { checkout_id: id, duplicate_of: first } = object as {
    checkout_id?: string | null;
    duplicate_of?: string | null;
  };
  const isAfterwards = first && type !== "payment.duplicate";
  if (typeof id !== "string" || isAfterwards || !(await findCheckout(deps.db, id))) return null;
  return chargeAs(deps, await getCheckout(deps, id, null));
}

async function chargeAs(deps: Deps, checkout: Checkout): Promise<Charge> {
  const more = await secondPayments(deps, [checkout]);
  return toCharge(deps, checkout, more(checkout));
}
