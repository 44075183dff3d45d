import * as words from "#words/webhooks.ts";
import type { WebhookDelivery, WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { prettyText } from "../prettyText.ts";

export type Attempt = WebhookDelivery["attempts"][number];

const linesOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/**
 * Writes what an attempt sent, as far as the service keeps it: the signature and its time are made for each attempt anew.
 * @param body undefined where it is not known
 */
export function requestText(
  endpoint: WebhookEndpoint,
  delivery: WebhookDelivery,
  attempt: Attempt | undefined,
  body: string | undefined,
): string {
  const headers = {
    "content-type": ["application/json", "charset=utf-8"].join("; "),
    "webhook-id": delivery.event.id,
    ...(attempt && { "handsel-attempt": String(attempt.number) }),
    "handsel-endpoint": endpoint.id,
  };
  const head = [["POST", endpoint.url].join(" "), ...linesOf(headers)].join("\n");
  return body === undefined ? head : `${head}\n\n${body}`;
}

/** Writes what an attempt was answered; null if no answer came. */
export function responseText({
  status_code,
  response_headers,
  response_excerpt,
}: Attempt): string | null {
  if (status_code === null) return null;
  const head = [String(status_code), ...linesOf(response_headers ?? {})].join("\n");
  return response_excerpt === null ? head : `${head}\n\n${prettyText(response_excerpt)}`;
}

/** Says what to do about an attempt; null where nothing is to be done. */
export function adviceOn({ status_code: code }: Pick<Attempt, "status_code">): string | null {
  if (code === null) return words.hintNoAnswer;
  if (code < 300) return null;
  if (code < 400) return words.hintRedirect;
  if (code === 401 || code === 403) return words.hintRefused;
  if (code === 404 || code === 405) return words.hintMissing;
  if (code === 410) return words.hintGone;
  return code === 429 || code >= 500 ? words.hintBusy : words.hintInvalid;
}

/** Body of an event for an endpoint with thin bodies: of its object the id alone. */
export function thinBody(event: { data: { object: { id: string; object?: unknown } } }): object {
  const { id, object } = event.data.object;
  return { ...event, data: { object: { id, object } } };
}
