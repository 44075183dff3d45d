import type { Request } from "express";
import { findSession } from "../accounts/findSession.ts";
import { readSessionToken } from "../accounts/sessionCookie.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import { findMerchantByApiKey } from "../merchants/findMerchantByApiKey.ts";
import type { Merchant } from "../merchants/merchant.ts";
import { requireSameOrigin } from "./originPolicy.ts";
import { countFailedSignIn, refuseAfterFailures } from "./rateLimit.ts";

/** The merchant in whose name a request is made. */
export type Authenticated = Merchant;

/** Who made a request, and what showed it. */
export interface Caller {
  merchant: Authenticated;
  via: "api_key" | "session";
}

/**
 * Finds out who asks: by API key if there is one, else by session.
 * @throws ApiError api_key_missing, api_key_invalid, origin_forbidden or rate_limited
 */
export async function authenticate(deps: Deps, req: Request): Promise<Caller> {
  const header = req.headers.authorization;
  if (header !== undefined) return { merchant: await byApiKey(deps, req, header), via: "api_key" };
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
  return { merchant, via: "session" };
}

async function byApiKey(deps: Deps, req: Request, header: string): Promise<Merchant> {
  await refuseAfterFailures(req);
  const [scheme, key, ...rest] = header.split(" ");
  const wellFormed = scheme?.toLowerCase() === "bearer" && key !== undefined && rest.length === 0;
  const merchant = wellFormed ? await findMerchantByApiKey(deps.db, key) : null;
  if (!merchant) {
    await countFailedSignIn(req);
    throw new ApiError(
      "api_key_invalid",
      "This API key is unknown or revoked: copy the whole key, which begins with hs_sk_.",
      undefined,
      { "www-authenticate": 'Bearer error="invalid_token"' },
    );
  }
  return merchant;
}
