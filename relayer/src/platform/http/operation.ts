import type { z } from "zod";
import type { ErrorCode } from "../errors.ts";

/** Rate limit of an operation, by what a request costs; `money` is for verbs on payments. */
export type LimitName = "read" | "write" | "money" | "costly";

/** Operation of the API: the server and `openapi.json` use the same schemas. */
export interface Operation<
  Params extends z.ZodType = z.ZodUnknown,
  Query extends z.ZodType = z.ZodUnknown,
  Body extends z.ZodType = z.ZodUnknown,
  Answer extends z.ZodType = z.ZodUnknown,
> {
  /** Name in `openapi.json` and in the metrics. */
  id: string;
  method: "get" | "post" | "delete";
  /** Path with parameters in braces: `/v1/checkouts/{id}`. */
  path: string;
  summary: string;
  /** Who may call: anyone, an account by its session, or a merchant by API key or by a member's session. */
  access: "public" | "account" | "merchant";
  /** Whether a merchant's operation is for sessions of members alone: no key may call it. */
  sessionOnly?: boolean;
  /** Whether a session needs a proof of its factor from the last minutes; a key needs none. */
  stepUp?: boolean;
  /** Whether an account's operation needs a session with two factors, even of an account without a second. */
  needsSecondFactor?: boolean;
  /** Whether an account's operation is open while the session's second factor is still due. */
  beforeSecondFactor?: boolean;
  /** Whether pages of other origins may call it and read the answer. */
  foreignPages?: boolean;
  limit: LimitName;
  /** Scope that a restricted key needs; by default that of path and method, see {@link scopeOf}. */
  scope?: string;
  /** Header that may carry the key of a merchant's operation instead of `authorization`. */
  keyHeader?: string;
  /** Example body, where one with just the required fields would be rejected. */
  example?: object;
  /** Whether `?dry_run=true` answers without keeping any change. */
  dryRun?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  /**
   * Whether a replica may answer, a few seconds behind: for lists and reports that grow, never for one object or for
   * what a decision about money rests on.
   */
  mayLag?: boolean;
  /** Error codes by invalid field; `invalid_request` for all others. */
  fieldErrors?: Readonly<Record<string, ErrorCode>>;
  answer: {
    status: 200 | 201 | 202 | 204;
    description: string;
    schema?: Answer;
    /** Set if the answer is not JSON. */
    text?: { type: string; file: string; example: string };
  };
  /** Error codes of this operation, besides those every operation shares. */
  errors: readonly ErrorCode[];
}

/** Operation with any schemas. */
export type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Declares an operation, and infers the types of its schemas. */
export function defineOperation<
  Params extends z.ZodType = z.ZodUnknown,
  Query extends z.ZodType = z.ZodUnknown,
  Body extends z.ZodType = z.ZodUnknown,
  Answer extends z.ZodType = z.ZodUnknown,
>(operation: Operation<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return operation;
}

/** Returns the scope of a merchant's operation: by default resource and `read` or `write`. */
export function scopeOf({ scope, path, method }: AnyOperation): string {
  const [, , resource = ""] = path.split("/");
  return scope ?? `${resource}:${method === "get" ? "read" : "write"}`;
}

/**
 * Returns whether pages of other origins may call a merchant's operation with a publishable key.
 */
export function isForPages(
  operation: AnyOperation,
  { pageScopes }: { pageScopes: readonly string[] },
): boolean {
  return operation.access === "merchant" && pageScopes.includes(scopeOf(operation));
}

/** Returns whether an operation belongs to a version of the API. */
export function isVersioned({ path }: AnyOperation): boolean {
  return path.startsWith("/v1/");
}

/** Converts a path to Express's syntax. */
export function toExpressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
