import type { Deps } from "./part.ts";

/** Adds the service of each part, lowest first, to the dependencies of the process. */
export function createDeps(
  own: Pick<Deps, "db" | "config" | "log" | "parts" | "stopping" | "replica">,
): Deps {
  const deps = { ...own } as Deps;
  for (const part of deps.parts) part.provide?.(deps);
  return deps;
}
