import { z } from "zod";
import type { Part } from "../platform/part.ts";

/** Meaning of an event type. */
export interface EventDescription {
  summary: string;
  /** Schema of the object as the API shows it. */
  object(parts: readonly Part[]): z.ZodObject;
}

/**
 * Every event type. The part that raises a type adds it by declaration merging. The meaning of a type
 * never changes.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each part adds its own types
export interface EventTypes {}

export type EventType = keyof EventTypes;

declare module "../platform/part.ts" {
  interface Part {
    /** Event types that the part raises. */
    events?: Readonly<Record<string, EventDescription>>;
  }
}

/** Lists every event type with its description, in alphabetical order. */
export function eventsOf(parts: readonly Part[]): ReadonlyMap<EventType, EventDescription> {
  const all = parts.flatMap(({ events }) => Object.entries(events ?? {}));
  all.sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(all as [EventType, EventDescription][]);
}

/** Schema of an event type in a request or an answer. */
export function eventTypeSchema(parts: readonly Part[], error?: string) {
  const types = [...eventsOf(parts).keys()];
  return z.enum(types, error === undefined ? {} : { error: `${error}: ${types.join(", ")}.` });
}
