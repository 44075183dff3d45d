import type { Request, Response } from "express";
import { isLive } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import {
  type Authenticator,
  type Caller,
  type KeyScheme,
  MODE_HEADER,
  nameOf,
} from "../platform/http/authenticator.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import { exposeTo, requireSameOrigin } from "../platform/http/originPolicy.ts";
import { countAttempt } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { findMerchantByApiKey, type UsedKey } from "./findMerchantByApiKey.ts";
import { findSession } from "./findSession.ts";
import { isListedOrigin } from "./isListedOrigin.ts";
import type { Merchant } from "./merchant.ts";
import { publishableScopes } from "./scopes.ts";
import { readSessionToken, SESSION_COOKIE } from "./sessionCookie.ts";

declare module "../platform/http/authenticator.ts" {
  interface Caller {
    /** Merchant of the key or session. */
    merchant: Merchant;
    via: "api_key" | "session";
    /** Null for a session. */
    key: UsedKey | null;
  }
}

/** Keys and sessions, for `openapi.json`. */
export const keyScheme: KeyScheme = {
  pageScopes: publishableScopes,
  sessionCookie: SESSION_COOKIE,
};

/** Creates the authenticator: by API key if the request has one, else by session. */
export function createAuthenticator(deps: Deps): Authenticator {
  return {
    authenticate: (req) => authenticate(deps, req),
    admitPage,
    isPageListed: (origin) => isListedOrigin(deps.db, origin),
    countedAs,
    requireScope,
  };
}

/**
 * Finds the caller of a request.
 * @throws ApiError api_key_missing, api_key_invalid, origin_forbidden or rate_limited
 */
async function authenticate(deps: Deps, req: Request): Promise<Caller> {
  const header = req.headers.authorization;
  if (header !== undefined) return byApiKey(deps, req, header);
  const token = readSessionToken(req);
  const merchant = token === null ? null : await findSession(deps.db, token);
  if (!merchant) {
    throw new ApiError(
      "api_key_missing",
      "Send an API key as `Authorization: Bearer hs_sk_…`, or sign in.",
      undefined,
      { "www-authenticate": "Bearer" },
    );
  }
  // CSRF: a browser adds the cookie to requests of any page.
  if (req.method !== "GET" && req.method !== "HEAD") requireSameOrigin(deps.config, req);
  const livemode = chosenMode(req) ?? [...deps.chains.values()].some(isLive);
  return { merchantId: merchant.id, livemode, merchant, via: "session", key: null };
}

async function byApiKey(deps: Deps, req: Request, header: string): Promise<Caller> {
  const [scheme, key, ...rest] = header.split(" ");
  const wellFormed = scheme?.toLowerCase() === "bearer" && key !== undefined && rest.length === 0;
  const found = wellFormed ? await findMerchantByApiKey(deps.db, key) : null;
  if (!found) {
    await countAttempt(req, clientNetwork(req.ip));
    throw new ApiError(
      "api_key_invalid",
      "This API key is unknown, revoked or expired: copy the whole key, which begins with hs_.",
      undefined,
      { "www-authenticate": 'Bearer error="invalid_token"' },
    );
  }
  const { merchant, key: used } = found;
  const { livemode } = used;
  if ((chosenMode(req) ?? livemode) !== livemode) {
    throw new ApiError(
      "key_mode_mismatch",
      `This is a ${livemode ? "live" : "test"} key: use a key of the other mode, or leave Handsel-Mode out.`,
      MODE_HEADER,
    );
  }
  return { merchantId: merchant.id, livemode, merchant, via: "api_key", key: used };
}

/** Mode that a request asks for; null without the header. @throws ApiError invalid_request */
function chosenMode(req: Request): boolean | null {
  const mode = req.get(MODE_HEADER);
  if (mode === undefined) return null;
  if (mode === "live" || mode === "test") return mode === "live";
  throw new ApiError("invalid_request", "Handsel-Mode must be live or test.", MODE_HEADER);
}

/**
 * Allows a page to read the answer, if its publishable key lists its origin. Any other kind of key
 * in a page is a mistake: the page cannot read the answer.
 * @throws ApiError origin_forbidden if the key does not list the origin
 */
function admitPage({ key }: Caller, req: Request, res: Response): void {
  res.vary("origin");
  const { origin } = req.headers;
  if (key?.kind !== "publishable" || origin === undefined) return;
  if (!key.origins.includes(origin)) {
    throw new ApiError(
      "origin_forbidden",
      "This key does not list the page's origin: create a key with it in `origins`.",
    );
  }
  exposeTo(origin, res);
}

/**
 * Returns the rate limit's key: merchant and mode; for a publishable key, which everyone can read, the
 * key and the client's network, so that strangers cannot use up the limit of the merchant's
 * servers.
 */
function countedAs(caller: Caller, req: Request): string {
  const { key } = caller;
  return key?.kind === "publishable"
    ? `page:${key.id}:${clientNetwork(req.ip)}`
    : `merchant:${nameOf(caller)}`;
}

/**
 * Rejects a key that lacks an operation's scope. Secret keys and sessions may do everything.
 * @throws ApiError scope_missing, which names the scope
 */
function requireScope({ key }: Caller, scope: string): void {
  if (key === null || key.kind === "secret") return;
  if (key.scopes.some((granted) => granted === scope)) return;
  throw new ApiError(
    "scope_missing",
    `This key lacks the scope ${scope}: use one that has it.`,
    undefined,
    { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
  );
}
