import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { EventType } from "./eventType.ts";
import { formatsOf } from "./format.ts";

/**
 * Returns the event types that an endpoint of a format receives, of those that were asked for.
 * @param asked null for every type
 * @throws ApiError invalid_request for a type that the format does not have
 */
export function typesIn(
  { parts }: Pick<Deps, "parts">,
  format: string,
  asked: EventType[] | null,
): EventType[] | null {
  const known = formatsOf(parts).get(format);
  if (!known) return asked;
  const missing = asked?.find((type) => !known.eventTypes.includes(type));
  if (missing === undefined) return asked ?? [...known.eventTypes];
  throw new ApiError(
    "invalid_request",
    `${missing} has no counterpart in the format ${format}: it has ${known.eventTypes.join(", ")}.`,
    "event_types",
  );
}
