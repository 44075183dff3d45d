import * as words from "#words/webhooks.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { dayOf } from "../../../lib/time/moment.ts";

/** What an endpoint gets and how, as far as it is worth a line. */
export function endpointFacts(endpoint: WebhookEndpoint): string[] {
  const { description, event_types, signatures, payload, ordering, format, created_at } = endpoint;
  return [
    ...(description === null ? [] : [description]),
    event_types === null ? words.allEvents : words.someEvents(event_types.length),
    words.signedBy[signatures],
    ...(payload === "thin" ? [words.thin] : []),
    ...(ordering === "per_payment" ? [words.inOrder] : []),
    ...(format === "handsel" ? [] : [words.formats[format]]),
    words.addedOn(dayOf(created_at)),
  ];
}
