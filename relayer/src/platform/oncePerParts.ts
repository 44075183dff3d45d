import type { Part } from "./part.ts";

/** Caches a value made from a list of parts: a named zod schema must be one object. */
export function oncePerParts<Made>(make: (parts: readonly Part[]) => Made) {
  const known = new WeakMap<readonly Part[], Made>();
  return (parts: readonly Part[]): Made => {
    const made = known.get(parts) ?? make(parts);
    known.set(parts, made);
    return made;
  };
}
