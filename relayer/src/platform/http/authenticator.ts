import type { Request, Response } from "express";
import type { ApiError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import type { AnyOperation } from "./operation.ts";

/** Authenticated caller. The part with the accounts adds its fields by declaration merging. */
export interface Caller extends Owner {}

/** Person who is signed in. The part with the accounts adds its fields by declaration merging. */
export interface SignedIn {
  accountId: string;
}

/** Header by which a session chooses its store. */
export const STORE_HEADER = "handsel-store";

/** Header by which a session chooses its mode, `live` or `test`. */
export const MODE_HEADER = "handsel-mode";

/** Returns the name under which a caller's idempotency keys and rate limits count. */
export function nameOf({ merchantId, livemode }: Owner): string {
  return `${merchantId}:${livemode ? "live" : "test"}`;
}

/** Keys and sessions, as `openapi.json` describes them. */
export interface KeyScheme {
  /** Scopes of the operations that pages of other origins may call with a publishable key. */
  pageScopes: readonly string[];
  sessionCookie: string;
  /** Returns whether every member has a scope, whatever the role. */
  isEveryones(scope: string): boolean;
}

/** Authentication and authorisation of requests. */
export interface Authenticator {
  /** Identifies the caller of a merchant's operation. @throws ApiError if there is none */
  authenticate(req: Request, operation: AnyOperation): Promise<Caller>;
  /**
   * Allows the calling page to read the answer.
   * @throws ApiError if its key does not list its origin
   */
  admitPage(caller: Caller, req: Request, res: Response): void;
  /** Returns whether any caller's key lists the origin of a page. */
  isPageListed(origin: string): Promise<boolean>;
  /** Returns the key that rate limits count a request under. */
  countedAs(caller: Caller, req: Request): string;
  /** Rejects a caller whom its key's scopes or its role do not allow an operation. @throws ApiError */
  authorize(caller: Caller, operation: AnyOperation): void;
  /** Makes the error of a caller whose store was deleted meanwhile: the one that the next request meets. */
  refuseClosed(caller: Caller): ApiError;
  /** Identifies the person who is signed in, for an operation of accounts. @throws ApiError if there is none */
  authenticateAccount(req: Request, operation: AnyOperation): Promise<SignedIn>;
}
