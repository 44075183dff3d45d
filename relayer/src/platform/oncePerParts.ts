import type { Part } from "./part.ts";

/** Makes something from the list of parts, once for each list: a schema with a name must be one object. */
export function oncePerParts<Made>(make: (parts: readonly Part[]) => Made) {
  const known = new WeakMap<readonly Part[], Made>();
  return (parts: readonly Part[]): Made => {
    const made = known.get(parts) ?? make(parts);
    known.set(parts, made);
    return made;
  };
}
