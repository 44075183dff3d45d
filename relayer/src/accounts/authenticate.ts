import type { Request } from "express";
import { findSession } from "./findSession.ts";
import { readSessionToken } from "./sessionCookie.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import { findMerchantByApiKey, type UsedKey } from "./findMerchantByApiKey.ts";
import type { Merchant } from "./merchant.ts";
import { requireSameOrigin } from "../platform/http/originPolicy.ts";
import { countFailedSignIn, refuseAfterFailures } from "../platform/http/rateLimit.ts";

/** The merchant in whose name a request is made. */
export type Authenticated = Merchant;

/** Who made a request, and what showed it. */
export interface Caller {
  merchant: Authenticated;
  via: "api_key" | "session";
  /** The key; null for a session. */
  key: UsedKey | null;
}

/**
 * Finds out who asks: by API key if there is one, else by session.
 * @throws ApiError api_key_missing, api_key_invalid, origin_forbidden or rate_limited
 */
export async function authenticate(deps: Deps, req: Request): Promise<Caller> {
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
  // A browser adds the cookie by itself, whatever page made it ask.
  if (req.method !== "GET" && req.method !== "HEAD") requireSameOrigin(deps.config, req);
  return { merchant, via: "session", key: null };
}

async function byApiKey(deps: Deps, req: Request, header: string): Promise<Caller> {
  await refuseAfterFailures(req);
  const [scheme, key, ...rest] = header.split(" ");
  const wellFormed = scheme?.toLowerCase() === "bearer" && key !== undefined && rest.length === 0;
  const found = wellFormed ? await findMerchantByApiKey(deps.db, key) : null;
  if (!found) {
    await countFailedSignIn(req);
    throw new ApiError(
      "api_key_invalid",
      "This API key is unknown, revoked or expired: copy the whole key, which begins with hs_.",
      undefined,
      { "www-authenticate": 'Bearer error="invalid_token"' },
    );
  }
  return { ...found, via: "api_key" };
}

/**
 * Refuses a key that was not given what an operation needs. A secret key and a signed-in person
 * may do everything.
 * @throws ApiError scope_missing, which names the scope
 */
export function requireScope({ key }: Caller, scope: string): void {
  if (key === null || key.kind === "secret") return;
  if (key.scopes.some((granted) => granted === scope)) return;
  throw new ApiError(
    "scope_missing",
    `This key lacks the scope ${scope}: use one that has it.`,
    undefined,
    { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
  );
}
