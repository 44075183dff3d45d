import type { z } from "zod";
import type { ErrorCode } from "../errors.ts";
import type { KeyScheme } from "./authenticator.ts";

/** The limits of requests a minute that an operation can have. */
export type LimitName = "read" | "write" | "costly";

/** One route: what the server checks and what `openapi.json` says come from the same schemas. */
export interface Operation<
  Params extends z.ZodType = z.ZodUnknown,
  Query extends z.ZodType = z.ZodUnknown,
  Body extends z.ZodType = z.ZodUnknown,
  Answer extends z.ZodType = z.ZodUnknown,
> {
  /** The operation's name in `openapi.json` and in the metrics. */
  id: string;
  method: "get" | "post" | "delete";
  /** With its parameters in braces: `/v1/checkouts/{id}`. */
  path: string;
  summary: string;
  /** Who may call: anyone, or a merchant by API key or session. */
  access: "public" | "merchant";
  /** Whether pages of other origins may call and read it. */
  foreignPages?: boolean;
  limit: LimitName;
  /** What a restricted key must be allowed; by default {@link scopeOf} the path and method. */
  scope?: string;
  /** A body in `openapi.json`, where one made of what the schema requires would be refused. */
  example?: object;
  /** Whether `?dry_run=true` shows the answer without doing anything. */
  dryRun?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  /** The code for a field that is wrong, where it is not `invalid_request`. */
  fieldErrors?: Readonly<Record<string, ErrorCode>>;
  answer: {
    status: 200 | 201 | 202 | 204;
    description: string;
    schema?: Answer;
    /** Where the answer is no JSON. */
    text?: { type: string; file: string; example: string };
  };
  /** Error codes of this operation, besides those every operation shares. */
  errors: readonly ErrorCode[];
}

/** Any operation, whatever its schemas. */
export type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** States an operation; gives its schemas their types. */
export function defineOperation<
  Params extends z.ZodType = z.ZodUnknown,
  Query extends z.ZodType = z.ZodUnknown,
  Body extends z.ZodType = z.ZodUnknown,
  Answer extends z.ZodType = z.ZodUnknown,
>(operation: Operation<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return operation;
}

/** The scope of a merchant's operation: its resource, and whether it changes something. */
export function scopeOf({ scope, path, method }: AnyOperation): string {
  const [, , resource = ""] = path.split("/");
  return scope ?? `${resource}:${method === "get" ? "read" : "write"}`;
}

/** Whether a page of another origin may call a merchant's operation with a key of its own. */
export function isForPages(operation: AnyOperation, { pageScopes }: KeyScheme): boolean {
  return operation.access === "merchant" && pageScopes.includes(scopeOf(operation));
}

/** Whether an operation's shapes belong to a version of the API. */
export function isVersioned({ path }: AnyOperation): boolean {
  return path.startsWith("/v1/");
}

/** A path of `openapi.json` in Express' spelling. */
export function toExpressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
