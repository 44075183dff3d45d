import type { Request, Response } from "express";

/** Authenticated caller. The part with the accounts adds its fields by declaration merging. */
export interface Caller {
  /** Owner of the request's idempotency keys. */
  id: string;
}

/** Keys and sessions, as `openapi.json` describes them. */
export interface KeyScheme {
  /** Scopes of the operations that pages of other origins may call with a publishable key. */
  pageScopes: readonly string[];
  sessionCookie: string;
}

/** Authentication and authorisation of requests. */
export interface Authenticator {
  /** Identifies the caller. @throws ApiError if there is none */
  authenticate(req: Request): Promise<Caller>;
  /**
   * Allows the calling page to read the answer.
   * @throws ApiError if its key does not list its origin
   */
  admitPage(caller: Caller, req: Request, res: Response): void;
  /** Returns whether any caller's key lists the origin of a page. */
  isPageListed(origin: string): Promise<boolean>;
  /** Returns the key that rate limits count a request under. */
  countedAs(caller: Caller, req: Request): string;
  /** Rejects a caller that lacks an operation's scope. @throws ApiError */
  requireScope(caller: Caller, scope: string): void;
}
