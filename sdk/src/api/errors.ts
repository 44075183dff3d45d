import type { ErrorCode, Problem } from "./client.gen.ts";

/** The API refused a request. `message` says what happened and what to do. */
export class HandselApiError extends Error {
  override name = "HandselApiError";
  /** Stable code, to decide by. */
  readonly code: ErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** Field at fault, such as `payments.3.amount`; null if it is no single field. */
  readonly param: string | null;
  /** Names the request in a report to the administrator; null if a proxy answered. */
  readonly requestId: string | null;

  constructor(problem: Pick<Problem, "code"> & Partial<Problem>, response: Response) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.code = problem.code;
    this.status = response.status;
    this.param = problem.param ?? null;
    this.requestId = response.headers.get("request-id");
  }
}

/** No answer of the API arrived, or one that is none: whether the request had an effect is unknown. Repeat it with the same idempotency key. */
export class HandselConnectionError extends Error {
  override name = "HandselConnectionError";
  /** HTTP status of a foreign answer; null without an answer. */
  readonly status: number | null;

  constructor(message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status ?? null;
  }
}
