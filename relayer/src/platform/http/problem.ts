import type { ErrorRequestHandler, Request, Response } from "express";
import { DatabaseError } from "pg";
import { z } from "zod";
import { isClosedStore, storeClosed } from "../closedStore.ts";
import { describeUnavailable, RETRY_SECONDS } from "../database/unavailable.ts";
import { ApiError, type ErrorCode, errorCatalogue } from "../errors.ts";
import type { Deps } from "../part.ts";

/** Unsigned contract call, for a wallet or a Safe. */
export const callSchema = z
  .object({ chain_id: z.int(), to: z.string(), data: z.string(), value: z.string() })
  .meta({ id: "UnsignedCall", description: "`value` is in base units of the chain's coin." });

/** PostgreSQL's codes of a statement that reached its limit of time. */
const STATEMENT_ENDED: ReadonlySet<string> = new Set(["57014", "55P03", "25P03"]);

/** Returns whether PostgreSQL ended a statement at its limit of time. */
export function isEndedStatement({ code = "" }: DatabaseError): boolean {
  return STATEMENT_ENDED.has(code);
}

/** RFC 9457 problem document. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]),
    detail: z.string().meta({ description: "What happened and what to do." }),
    param: z.string().optional().meta({ description: "Name of the invalid field." }),
    request_id: z.string(),
    transaction: callSchema.optional().meta({ description: "Call that resolves the error." }),
  })
  .meta({ id: "Problem" });

/** Codes whose cause only the log tells. */
const serverFailures: ReadonlySet<ErrorCode> = new Set([
  ...(["internal_error", "database_unavailable", "database_timeout"] as const),
]);

/** Answers an error as a problem document. */
export function answerProblem({ log }: Pick<Deps, "log">): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent) return next(error);
    // The client has left.
    if (res.closed) return;
    const problem = toApiError(error);
    if (serverFailures.has(problem.code))
      log.error({ err: error, reqId: req.id }, "request failed");
    send(problem, req, res);
  };
}

function send(problem: ApiError, req: Request, res: Response): void {
  const { status, title } = errorCatalogue[problem.code];
  const document: z.output<typeof problemSchema> = {
    type: `urn:handsel:error:${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    ...(problem.param === undefined ? {} : { param: problem.param }),
    request_id: String(req.id),
    ...(problem.transaction === null ? {} : { transaction: problem.transaction }),
  };
  res.locals.code = problem.code;
  for (const [name, value] of Object.entries(problem.headers)) res.setHeader(name, value);
  res.status(status).type("application/problem+json").send(JSON.stringify(document));
}

/**
 * Converts errors of Express and its body parser; an unknown error reveals nothing to the client.
 */
function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isClosedStore(error)) return storeClosed();
  const unavailable = describeUnavailable(error);
  if (unavailable !== null) {
    return new ApiError(
      "database_unavailable",
      `${unavailable} Try again in ${RETRY_SECONDS} s, a write with its Idempotency-Key.`,
      undefined,
      { "retry-after": `${RETRY_SECONDS}` },
    );
  }
  if (error instanceof DatabaseError && isEndedStatement(error)) {
    return new ApiError(
      "database_timeout",
      "The database took too long: ask for less, such as a shorter time, or try again later.",
      undefined,
      { "retry-after": "5" },
    );
  }
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === "entity.parse.failed") {
    return new ApiError("malformed_json", "The body is not valid JSON: check its syntax.");
  }
  if (type === "entity.too.large") {
    return new ApiError("body_too_large", "The body is larger than 64 KB: send less.");
  }
  if (typeof status === "number" && status >= 400 && status < 500) {
    return new ApiError("invalid_request", "The request cannot be read: check path and encoding.");
  }
  return new ApiError(
    "internal_error",
    "This server failed. Try again; if it fails again, report the request id.",
  );
}
