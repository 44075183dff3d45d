import type { Router } from "express";
import type { Hex } from "viem";
import { z } from "zod";
import { ApiError } from "../platform/errors.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { requireSameOrigin } from "../platform/http/originPolicy.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { createNonce } from "./createNonce.ts";
import { findSession } from "./findSession.ts";
import type { Merchant } from "./merchant.ts";
import { clearSessionCookie, readSessionToken, setSessionCookie } from "./sessionCookie.ts";
import { signIn } from "./signIn.ts";
import { signOut } from "./signOut.ts";

const sessionSchema = z
  .object({ merchant: z.object({ id: z.string(), name: z.string(), address: z.string() }) })
  .meta({ id: "Session" });

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

const createSession = defineOperation({
  id: "createSession",
  method: "post",
  path: "/v1/session",
  summary: "Sign in with Ethereum",
  access: "public",
  limit: "write",
  body: z.strictObject({
    message: z.string().max(4096).meta({ description: "ERC-4361 message." }),
    signature: z
      .string()
      .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, "signature must be 0x and hexadecimal digits.")
      .meta({
        description:
          "Of a key in any of its forms; a contract account decides about its own, even an empty one.",
      }),
  }),
  answer: { status: 200, description: "Signed in; sets the cookie", schema: sessionSchema },
  errors: ["siwe_invalid", "merchant_unknown", "origin_forbidden"],
});

const getSession = defineOperation({
  id: "getSession",
  method: "get",
  path: "/v1/session",
  summary: "Get the merchant who is signed in",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "The session", schema: sessionSchema },
  errors: ["session_missing"],
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

export const sessionOperations = [createNonceOperation, createSession, getSession, deleteSession];

export function sessionRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePublic(router, createNonceOperation, async () => {
    const { nonce, issuedAt } = await createNonce(deps.db);
    return { nonce, issued_at: issuedAt.toISOString() };
  });
  servePublic(router, createSession, async ({ body, req, res }) => {
    requireSameOrigin(deps.config, req);
    const { merchant, token } = await signIn(deps, body.message, body.signature as Hex, req);
    setSessionCookie(res, token);
    return toSession(merchant);
  });
  servePublic(router, getSession, async ({ req }) => {
    const token = readSessionToken(req);
    const merchant = token === null ? null : await findSession(deps.db, token);
    if (!merchant) throw new ApiError("session_missing", "Nobody is signed in: sign in first.");
    return toSession(merchant);
  });
  servePublic(router, deleteSession, async ({ req, res }) => {
    requireSameOrigin(deps.config, req);
    const token = readSessionToken(req);
    if (token !== null) await signOut(deps.db, token);
    clearSessionCookie(res);
  });
  return router;
}

function toSession({ id, name, address }: Merchant): z.output<typeof sessionSchema> {
  return { merchant: { id, name, address } };
}
