import type { Request, Response } from "express";
import { isLive } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import {
  type Authenticator,
  type Caller,
  type KeyScheme,
  MODE_HEADER,
  nameOf,
  type SignedIn,
  STORE_HEADER,
} from "../platform/http/authenticator.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import { type AnyOperation, scopeOf } from "../platform/http/operation.ts";
import { exposeTo, requireSameOrigin } from "../platform/http/originPolicy.ts";
import { countAttempt } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { findMerchantByApiKey, type UsedKey } from "./findMerchantByApiKey.ts";
import { isListedOrigin } from "./isListedOrigin.ts";
import type { Merchant } from "./merchant.ts";
import { isInNetworks } from "./networks.ts";
import { findMemberships, type Membership } from "./organisations/findMembership.ts";
import { mayDo, roles } from "./organisations/permissions.ts";
import { publishableScopes } from "./scopes.ts";
import { findSession } from "./sessions/findSession.ts";
import { noSession } from "./sessions/noSession.ts";
import type { Session } from "./sessions/session.ts";
import { readSessionToken, SESSION_COOKIE } from "./sessions/sessionCookie.ts";

declare module "../platform/http/authenticator.ts" {
  interface Caller {
    /** Merchant of the key, or store that the session chose. */
    merchant: Merchant;
    via: "api_key" | "session";
    /** Null for a session. */
    key: UsedKey | null;
    /** Person of a session and what they may do; null for a key. */
    member: ActingMember | null;
    /** Network that the request comes from. */
    network: string;
  }
}

/** Member of an organisation, acting in a session. */
export interface ActingMember extends Omit<Membership, "merchant"> {
  accountId: string;
  sessionId: string;
  /** Whether a factor was proved in the last five minutes. */
  isProved: boolean;
}

/** Keys and sessions, for `openapi.json`. */
export const keyScheme: KeyScheme = {
  pageScopes: publishableScopes,
  sessionCookie: SESSION_COOKIE,
  isEveryones: (scope) => roles.every((role) => mayDo(role, scope)),
};

/** Creates the authenticator: by API key if the request has one, else by session. */
export function createAuthenticator(deps: Deps): Authenticator {
  return {
    authenticate: (req, operation) => authenticate(deps, req, operation),
    admitPage,
    isPageListed: (origin) => isListedOrigin(deps.db, origin),
    countedAs,
    authorize,
    refuseClosed: ({ key }) => (key ? invalidKey() : noStore()),
    authenticateAccount: (req, operation) => authenticateAccount(deps, req, operation),
  };
}

/**
 * Finds the caller of a request.
 * @throws ApiError api_key_missing, api_key_invalid, origin_forbidden or rate_limited
 */
async function authenticate(
  deps: Deps,
  req: Request,
  { keyHeader }: AnyOperation,
): Promise<Caller> {
  const key = keyHeader === undefined ? undefined : req.get(keyHeader);
  const header = req.headers.authorization ?? (key === undefined ? undefined : `Bearer ${key}`);
  if (header !== undefined) return byApiKey(deps, req, header);
  const token = readSessionToken(req);
  const session = token === null ? null : await findSession(deps.db, token);
  if (!session) {
    throw new ApiError(
      "api_key_missing",
      "Send an API key as `Authorization: Bearer hs_sk_…`, or sign in.",
      undefined,
      { "www-authenticate": "Bearer" },
    );
  }
  requireOwnPage(deps, req);
  requireSecondFactor(session);
  const { merchant, ...membership } = await chosenStore(deps, req, session);
  const livemode = chosenMode(req) ?? [...deps.chains.values()].some(isLive);
  const { accountId, sessionId, isProved } = session;
  return {
    ...{ merchantId: merchant.id, livemode, merchant, via: "session", key: null },
    member: { ...membership, accountId, sessionId, isProved },
    network: clientNetwork(req.ip),
  };
}

/** Rejects a change that another origin's page started (CSRF): a browser adds the cookie to requests of any page. */
function requireOwnPage({ config }: Deps, req: Request): void {
  if (req.method !== "GET" && req.method !== "HEAD") requireSameOrigin(config, req);
}

function requireSecondFactor({ secondFactor }: Session): void {
  if (secondFactor !== "required") return;
  throw new ApiError(
    "second_factor_required",
    "The second factor is missing: prove it at /v1/session/verify first.",
  );
}

/** Finds the store that a session asks for, or its oldest. @throws ApiError store_forbidden, enrolment_required */
async function chosenStore(
  { db }: Deps,
  req: Request,
  { accountId, secondFactor }: Session,
): Promise<Membership> {
  const asked = req.get(STORE_HEADER);
  const memberships = await findMemberships(db, accountId);
  const chosen =
    asked === undefined
      ? memberships[0]
      : memberships.find(({ merchant }) => merchant.id === asked);
  if (!chosen) throw noStore(asked === undefined ? undefined : STORE_HEADER);
  if (chosen.requireSecondFactor && secondFactor !== "verified") {
    throw new ApiError(
      "enrolment_required",
      "This organisation requires a second factor: add a passkey or an authenticator to your account first.",
    );
  }
  return chosen;
}

function noStore(param?: string): ApiError {
  return new ApiError(
    "store_forbidden",
    "You are no member of this store: choose one of `stores` in your session, or ask its owner to invite you.",
    param,
  );
}

/**
 * Finds the person who is signed in.
 * @throws ApiError session_missing, second_factor_required, step_up_required or origin_forbidden
 */
async function authenticateAccount(
  deps: Deps,
  req: Request,
  { beforeSecondFactor = false, needsSecondFactor = false, stepUp = false }: AnyOperation,
): Promise<SignedIn> {
  const token = readSessionToken(req);
  const session = token === null ? null : await findSession(deps.db, token);
  if (!session) throw noSession();
  requireOwnPage(deps, req);
  if (!beforeSecondFactor) requireSecondFactor(session);
  if (needsSecondFactor && session.secondFactor !== "verified") {
    throw new ApiError(
      "second_factor_required",
      "This needs two factors: add a passkey or an authenticator to your account first.",
    );
  }
  if (stepUp) requireProof(session);
  return session;
}

/** Rejects a session that has proved no factor lately. @throws ApiError step_up_required */
export function requireProof({ isProved }: { isProved: boolean }): void {
  if (isProved) return;
  throw new ApiError(
    "step_up_required",
    "This needs a proof that is less than five minutes old: send one to /v1/session/verify, then try again.",
  );
}

async function byApiKey(deps: Deps, req: Request, header: string): Promise<Caller> {
  const [scheme, key, ...rest] = header.split(" ");
  const wellFormed = scheme?.toLowerCase() === "bearer" && key !== undefined && rest.length === 0;
  const found = wellFormed ? await findMerchantByApiKey(deps.db, key) : null;
  if (!found) {
    await countAttempt(req, clientNetwork(req.ip));
    throw invalidKey();
  }
  const { merchant, key: used } = found;
  requireNetwork(used, req);
  const { livemode } = used;
  if ((chosenMode(req) ?? livemode) !== livemode) {
    throw new ApiError(
      "key_mode_mismatch",
      `This is a ${livemode ? "live" : "test"} key: use a key of the other mode, or leave Handsel-Mode out.`,
      MODE_HEADER,
    );
  }
  const network = clientNetwork(req.ip);
  const who = { merchantId: merchant.id, livemode, merchant, network };
  return { ...who, via: "api_key", key: used, member: null };
}

function invalidKey(): ApiError {
  return new ApiError(
    "api_key_invalid",
    "This API key is unknown, revoked or expired: copy the whole key, which begins with hs_.",
    undefined,
    { "www-authenticate": 'Bearer error="invalid_token"' },
  );
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
 * Rejects a key that lacks an operation's scope, or a member whose role lacks it. Secret keys may do everything that
 * is not for members alone.
 * @throws ApiError session_required, scope_missing, role_forbidden or step_up_required
 */
function authorize({ key, member }: Caller, operation: AnyOperation): void {
  const scope = scopeOf(operation);
  if (member) {
    if (!mayDo(member.role, scope)) {
      throw new ApiError(
        "role_forbidden",
        `The role ${member.role} may not do this: it needs ${scope}. Ask an owner.`,
      );
    }
    if (operation.stepUp) requireProof(member);
    return;
  }
  if (operation.sessionOnly) {
    throw new ApiError("session_required", "No key may do this: sign in as a member.");
  }
  if (key === null || key.kind === "secret") return;
  if (key.scopes.some((granted) => granted === scope)) return;
  throw new ApiError(
    "scope_missing",
    `This key lacks the scope ${scope}: use one that has it.`,
    undefined,
    { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
  );
}

/** Rejects a key that may not be used from a client's address. @throws ApiError address_forbidden */
function requireNetwork({ networks }: UsedKey, req: Request): void {
  if (networks.length === 0 || isInNetworks(req.ip, networks)) return;
  throw new ApiError(
    "address_forbidden",
    "This key may not be used from this address: add its network to a new key, or use another.",
  );
}
