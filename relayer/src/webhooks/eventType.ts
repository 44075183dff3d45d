import { z } from "zod";
import type { Part } from "../platform/part.ts";

/** When events of a type are sent, and what they are about. */
export interface EventDescription {
  summary: string;
  /** Schema of the object as the API shows it. */
  object(parts: readonly Part[]): z.ZodObject;
}

/**
 * Every type of event. The part that raises a type adds it, by declaration merging. What a type
 * means never changes.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each part adds its own types
export interface EventTypes {}

export type EventType = keyof EventTypes;

declare module "../platform/part.ts" {
  interface Part {
    /** Types of events that the part raises. */
    events?: Readonly<Record<string, EventDescription>>;
  }
}

/** Every type of event with its description, in alphabetical order. */
export function eventsOf(parts: readonly Part[]): ReadonlyMap<EventType, EventDescription> {
  const all = parts.flatMap(({ events }) => Object.entries(events ?? {}));
  all.sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(all as [EventType, EventDescription][]);
}

/** One of the types of events, in a request or an answer. */
export function eventTypeSchema(parts: readonly Part[], error?: string) {
  const types = [...eventsOf(parts).keys()];
  return z.enum(types, error === undefined ? {} : { error });
}
