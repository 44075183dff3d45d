import type { Part } from "../part.ts";
import type { AnyOperation } from "./operation.ts";
import { systemOperations } from "./systemOperations.ts";

/** Lists every operation of the server. */
export function operationsOf(parts: readonly Part[]): readonly AnyOperation[] {
  return [...systemOperations, ...parts.flatMap((part) => part.operations?.(parts) ?? [])];
}

/** Finds the part's contribution that authenticates requests. @throws RangeError if no part does */
export function authenticationOf(parts: readonly Part[]): NonNullable<Part["authentication"]> {
  const [found] = parts.flatMap(({ authentication }) => authentication ?? []);
  if (!found) throw new RangeError("no part authenticates requests");
  return found;
}
