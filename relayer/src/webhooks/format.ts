import type { Deps, Part } from "../platform/part.ts";
import type { EventType } from "./eventType.ts";
import type { NewEvent } from "./newEvent.ts";

/** Format of an endpoint that receives events as this API shows them. */
export const OWN_FORMAT = "handsel";

/** Event as it was recorded, and the attempt to send it. */
export interface EventToWrite {
  id: string;
  type: EventType;
  timestamp: string;
  data: { object: NewEvent["object"] };
  deliveryId: string;
  /** 1 for the first. */
  attempt: number;
}

/** Form of another service, in which an endpoint receives events. */
export interface WebhookFormat {
  /** Event types that have a counterpart. */
  eventTypes: readonly EventType[];
  /** Writes the body of an event; null if its object has no counterpart. */
  write(deps: Deps, event: EventToWrite): Promise<Buffer | null>;
  /**
   * Returns the header of a signature, name and value.
   * @param secret the endpoint's, with its `whsec_`
   */
  sign(secret: string, body: Buffer): readonly [name: string, value: string];
}

declare module "../platform/part.ts" {
  interface Part {
    /** Formats of webhooks, by their names in `format` of an endpoint. */
    webhookFormats?: Readonly<Record<string, WebhookFormat>>;
  }
}

/** Returns the formats of all parts, besides this API's own. */
export function formatsOf(parts: readonly Part[]): ReadonlyMap<string, WebhookFormat> {
  return new Map(parts.flatMap(({ webhookFormats }) => Object.entries(webhookFormats ?? {})));
}
