import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../../platform/http/operation.ts";
import { requireSameOrigin } from "../../platform/http/originPolicy.ts";
import { operationRouter, serveAccount, servePublic } from "../../platform/http/serve.ts";
import { idText } from "../../platform/http/validate.ts";
import type { Deps } from "../../platform/part.ts";
import { passkeyOptions, verifyPasskey } from "../factors/passkeys.ts";
import { clientOf } from "./clientOf.ts";
import { createNonce } from "./createNonce.ts";
import { endSessions } from "./endSessions.ts";
import { findSession } from "./findSession.ts";
import { listSessions, ownSessionSchema, revokeSession } from "./listSessions.ts";
import { openSession } from "./openSession.ts";
import { challengeSchema, passkeyAnswer, proofSchema, signedMessage } from "./requestFields.ts";
import { clearSessionCookie, readSessionToken, setSessionCookie } from "./sessionCookie.ts";
import { describeSession, sessionSchema, showSession } from "./showSession.ts";
import { signIn } from "./signIn.ts";
import { signOut } from "./signOut.ts";
import { DEVICE_COOKIE, DEVICE_SECONDS, distrustDevices } from "./trustedDevices.ts";
import { verifySession } from "./verifySession.ts";

const createNonceOperation = defineOperation({
  id: "createSessionNonce",
  method: "post",
  path: "/v1/session/nonce",
  summary: "Get a nonce for one sign-in, valid for ten minutes",
  access: "public",
  limit: "write",
  answer: {
    status: 200,
    description: "The nonce",
    schema: z.object({
      nonce: z.string(),
      issued_at: z.iso
        .datetime()
        .meta({ description: "`Issued At` of the message, at most a minute apart." }),
    }),
  },
  errors: [],
});

const createPasskeyChallenge = defineOperation({
  id: "createPasskeyChallenge",
  method: "post",
  path: "/v1/session/passkey_options",
  summary: "Get the options for one answer of a passkey, valid for ten minutes",
  access: "public",
  limit: "write",
  answer: { status: 200, description: "For `navigator.credentials.get`", schema: challengeSchema },
  errors: [],
});

const createPasskeySession = defineOperation({
  id: "createPasskeySession",
  method: "post",
  path: "/v1/session/passkey",
  summary: "Sign in with a passkey, which counts as two factors",
  access: "public",
  limit: "write",
  body: passkeyAnswer,
  answer: { status: 200, description: "Signed in; sets the cookie", schema: sessionSchema },
  errors: ["passkey_invalid", "origin_forbidden"],
});

const verifySessionOperation = defineOperation({
  id: "verifySession",
  method: "post",
  path: "/v1/session/verify",
  summary: "Prove the second factor, or prove it again",
  access: "account",
  beforeSecondFactor: true,
  limit: "write",
  body: proofSchema,
  example: { code: "123456" },
  answer: { status: 200, description: "Proved; sets a new cookie", schema: sessionSchema },
  errors: ["factor_invalid", "passkey_invalid", "siwe_invalid"],
});

const listSessionsOperation = defineOperation({
  id: "listSessions",
  method: "get",
  path: "/v1/sessions",
  summary: "List where you are signed in, newest first",
  access: "account",
  limit: "read",
  answer: {
    status: 200,
    description: "The sessions",
    schema: z.object({ data: z.array(ownSessionSchema) }),
  },
  errors: [],
});

const revokeSessionOperation = defineOperation({
  id: "revokeSession",
  method: "post",
  path: "/v1/sessions/{id}/revoke",
  summary: "End one of your sessions",
  access: "account",
  limit: "write",
  params: z.object({ id: idText("ses", "This is not the id of a session.") }),
  fieldErrors: { id: "session_not_found" },
  answer: { status: 204, description: "Ended" },
  errors: ["session_not_found"],
});

const revokeOtherSessions = defineOperation({
  id: "revokeOtherSessions",
  method: "post",
  path: "/v1/sessions/revoke_others",
  summary: "End every session of yours but this one",
  access: "account",
  limit: "write",
  answer: {
    status: 200,
    description: "How many were ended",
    schema: z.object({ revoked: z.int() }),
  },
  errors: [],
});

const forgetTrustedDevices = defineOperation({
  id: "forgetTrustedDevices",
  method: "delete",
  path: "/v1/account/trusted_devices",
  summary: "Ask for the second factor again on every device of yours",
  access: "account",
  limit: "write",
  answer: { status: 204, description: "No device is trusted any more" },
  errors: [],
});

const createSession = defineOperation({
  id: "createSession",
  method: "post",
  path: "/v1/session",
  summary: "Sign in with Ethereum",
  access: "public",
  limit: "write",
  body: signedMessage.extend({
    create_account: z
      .boolean({ error: "create_account must be true or false." })
      .default(false)
      .meta({ description: "Whether a wallet that nobody has makes an account, as a customer's." }),
  }),
  answer: { status: 200, description: "Signed in; sets the cookie", schema: sessionSchema },
  errors: ["siwe_invalid", "merchant_unknown", "origin_forbidden"],
});

const getSession = defineOperation({
  id: "getSession",
  method: "get",
  path: "/v1/session",
  summary: "Get who is signed in, and the stores; `null` if nobody is",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "The session", schema: sessionSchema.nullable() },
  errors: [],
});

const deleteSession = defineOperation({
  id: "deleteSession",
  method: "delete",
  path: "/v1/session",
  summary: "Sign out",
  access: "public",
  limit: "write",
  answer: { status: 204, description: "Signed out" },
  errors: ["origin_forbidden"],
});

export const sessionOperations = [
  createNonceOperation,
  createSession,
  createPasskeyChallenge,
  createPasskeySession,
  getSession,
  deleteSession,
  verifySessionOperation,
  listSessionsOperation,
  revokeSessionOperation,
  revokeOtherSessions,
  forgetTrustedDevices,
];

export function sessionRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePublic(router, createNonceOperation, async () => {
    const { nonce, issuedAt } = await createNonce(deps.db);
    return { nonce, issued_at: issuedAt.toISOString() };
  });
  servePublic(router, createSession, async ({ body, req, res }) => {
    requireSameOrigin(deps.config, req);
    const { create_account, ...signed } = body;
    const token = await signIn(deps, signed, create_account, req);
    setSessionCookie(res, token);
    return showSession(deps, deps.db, token);
  });
  servePublic(router, createPasskeyChallenge, async () => {
    const { options, ...challenge } = await passkeyOptions(deps);
    return { ...challenge, options: { ...options } };
  });
  servePublic(router, createPasskeySession, async ({ body, req, res }) => {
    requireSameOrigin(deps.config, req);
    const { accountId, passkeyId } = await verifyPasskey(deps, body);
    const signedIn = { secondFactor: "verified", openedWith: passkeyId } as const;
    const opened = { accountId, ...signedIn, client: clientOf(req) };
    const token = await openSession(deps, deps.db, opened);
    setSessionCookie(res, token);
    return showSession(deps, deps.db, token);
  });
  servePublic(router, getSession, async ({ req }) => {
    const token = readSessionToken(req);
    const session = token === null ? null : await findSession(deps.db, token);
    return session && describeSession(deps, deps.db, session);
  });
  servePublic(router, deleteSession, async ({ req, res }) => {
    requireSameOrigin(deps.config, req);
    const token = readSessionToken(req);
    if (token !== null) await signOut(deps.db, token);
    clearSessionCookie(res);
  });
  serveAccount(router, deps, verifySessionOperation, async ({ body, session, req, res }) => {
    const { token, deviceToken } = await verifySession(deps, session, body, req);
    setSessionCookie(res, token);
    if (deviceToken) setSessionCookie(res, deviceToken, DEVICE_COOKIE, DEVICE_SECONDS);
    return showSession(deps, deps.db, token);
  });
  serveAccount(router, deps, listSessionsOperation, async ({ session }) => ({
    data: await listSessions(deps, deps.db, session),
  }));
  // A path without parameters comes before one that would take it as an instance.
  serveAccount(router, deps, revokeOtherSessions, async ({ session }) => ({
    revoked: await endSessions(deps.db, session.accountId, session.sessionId),
  }));
  serveAccount(router, deps, forgetTrustedDevices, ({ session }) =>
    distrustDevices(deps.db, session.accountId),
  );
  serveAccount(router, deps, revokeSessionOperation, ({ session, params }) =>
    revokeSession(deps.db, session, params.id),
  );
  return router;
}
