import type { Request, Response } from "express";

/** Who made a request. The part that knows people adds its fields, by declaration merging. */
export interface Caller {
  /** Whose idempotency keys count. */
  id: string;
}

/** What the description of the API says of keys and sessions. */
export interface KeyScheme {
  /** Scopes of the operations that pages of other origins may call with a key of their own. */
  pageScopes: readonly string[];
  sessionCookie: string;
}

/** How the HTTP server finds out who makes a request, and what they may do. */
export interface Authenticator {
  /** @throws ApiError if nobody can be told */
  authenticate(req: Request): Promise<Caller>;
  /** Lets the page that asks read the answer. @throws ApiError if its key does not name its origin */
  admitPage(caller: Caller, req: Request, res: Response): void;
  /** Whether some caller's key names the origin of a page. */
  isPageListed(origin: string): Promise<boolean>;
  /** Whom a request counts for, in the limits of requests a minute. */
  countedAs(caller: Caller, req: Request): string;
  /** Refuses a caller that was not given what an operation needs. @throws ApiError */
  requireScope(caller: Caller, scope: string): void;
}
