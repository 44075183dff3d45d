import { isUtf8 } from "node:buffer";
import express, { type Request, type RequestHandler } from "express";
import { z } from "zod";
import { ApiError } from "../errors.ts";
import type { AnyOperation } from "./operation.ts";
import { validate } from "./validate.ts";

/** What an operation takes that declares no query or no body. */
const nothing = z.strictObject({});

/**
 * Refuses a URL whose percent-encoding is no UTF-8, which would be read as another text, and a request with two
 * keys, of which nobody knows which counts.
 * @throws ApiError invalid_request
 */
export function requireReadable({ originalUrl, headersDistinct }: Request): void {
  try {
    decodeURIComponent(originalUrl);
  } catch {
    throw new ApiError("invalid_request", "The URL must be percent-encoded UTF-8.");
  }
  if ((headersDistinct.authorization?.length ?? 0) > 1) {
    throw new ApiError("invalid_request", "Send Authorization once.", "authorization");
  }
}

/** Returns the names of an operation's parameters in the query. */
export function parametersOf({ query, dryRun }: AnyOperation): string[] {
  const own = query instanceof z.ZodObject ? Object.keys(query.shape) : [];
  return dryRun ? [...own, "dry_run"] : own;
}

/**
 * Reads the query of a request: each parameter once, and none that the operation does not know. A `dry_run` that
 * was not understood would be done in earnest.
 * @throws ApiError that names the first invalid parameter
 */
export function readQuery(operation: AnyOperation, { query }: Request): unknown {
  const known = parametersOf(operation);
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) {
      const others = known.length === 0 ? "There is none here." : `There are ${known.join(", ")}.`;
      throw new ApiError(
        "invalid_request",
        `The parameter ${name} does not exist here: leave it out. ${others}`,
        name,
      );
    }
    if (Array.isArray(value)) throw new ApiError("invalid_request", `Send ${name} once.`, name);
  }
  const { dry_run, ...own } = query;
  if (dry_run !== undefined && dry_run !== "true" && dry_run !== "false") {
    throw new ApiError("invalid_request", "dry_run must be true or false.", "dry_run");
  }
  return validate(operation.query, own, operation.fieldErrors);
}

/** Parses a body of JSON, which is UTF-8 (RFC 8259). */
export const parseBody: RequestHandler = express.json({
  limit: "64kb",
  verify: (_req, _res, bytes, charset) => {
    if (charset === "utf-8" && isUtf8(bytes)) return;
    throw new ApiError("malformed_json", "The body is not valid UTF-8: send JSON in UTF-8.");
  },
});

/**
 * Reads the body of a request. No body is an empty one, where every field may be left out.
 * @throws ApiError that names the first invalid field
 */
export function readBody(operation: AnyOperation, { body, headers }: Request): unknown {
  if (operation.method === "get") return undefined;
  const isSent =
    headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
  if (body === undefined && isSent) {
    throw new ApiError(
      "invalid_request",
      "The body is no JSON: send it with content-type: application/json.",
    );
  }
  const schema = operation.body ?? nothing;
  return validate(
    schema,
    body ?? (takesNothing(operation) ? {} : undefined),
    operation.fieldErrors,
  );
}

/** Returns whether an operation takes a request without a body. */
export function takesNothing({ body = nothing }: AnyOperation): boolean {
  return body.safeParse({}).success;
}
