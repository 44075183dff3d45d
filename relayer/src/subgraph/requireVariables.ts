import { outcomes } from "@handsel/protocol";
import { z } from "zod";
import { ApiError } from "../platform/errors.ts";
import type { KnownQuery } from "./knownQuery.ts";

/** Entities that one query may ask for. */
const MAX_FIRST = 100;

/** Ids in one list: more do not fit into a request. */
const MAX_LIST = 1_000;

const hex = z.string().regex(/^0x([0-9a-fA-F]{2}){0,64}$/);
const digits = z.string().regex(/^\d{1,78}$/);

/** Values that a variable may have, by its type. */
const values: Readonly<Record<string, z.ZodType>> = {
  ID: hex,
  Bytes: hex,
  String: z.string().regex(/^\w{1,200}$/),
  BigInt: digits,
  Int: z.int().min(0).max(MAX_FIRST),
  Outcome: z.enum(outcomes),
};

/**
 * Checks the variables of a query against the types that it declares, so that nothing else reaches the subgraph.
 * @throws ApiError invalid_request that names the first wrong variable
 */
export function requireVariables(
  { variables: types }: KnownQuery,
  variables: Readonly<Record<string, unknown>>,
): void {
  const names = [...types.keys()].map((name) => `$${name}`).join(", ");
  for (const name of Object.keys(variables)) {
    if (!types.has(name)) fail(name, `This query has no variable of this name: it has ${names}.`);
  }
  for (const [name, type] of types) {
    if (!fits(type, variables[name])) fail(name, `The variable $${name} must be a ${type}.`);
  }
}

function fits(type: string, value: unknown): boolean {
  if (!type.endsWith("!")) return value === undefined || value === null || fits(`${type}!`, value);
  const [, item] = type.match(/^\[(.*)\]!$/) ?? [];
  if (item === undefined) return values[type.slice(0, -1)]?.safeParse(value).success ?? false;
  return Array.isArray(value) && value.length <= MAX_LIST && value.every((one) => fits(item, one));
}

function fail(name: string, detail: string): never {
  throw new ApiError("invalid_request", detail, `variables.${name}`);
}
