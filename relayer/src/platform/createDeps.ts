import type { Deps } from "./part.ts";

/** Joins what the process has with the service of each part, lowest first. */
export function createDeps(own: Pick<Deps, "db" | "config" | "log" | "parts" | "stopping">): Deps {
  const deps = { ...own } as Deps;
  for (const part of deps.parts) part.provide?.(deps);
  return deps;
}
