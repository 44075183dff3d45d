import type { Router } from "express";
import type { Hex } from "viem";
import { z } from "zod";
import {
  clearSessionCookie,
  readSessionToken,
  setSessionCookie,
} from "../accounts/sessions/sessionCookie.ts";
import { hashSessionToken } from "../accounts/sessions/sessionToken.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { requireSameOrigin } from "../platform/http/originPolicy.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { findPayer, PAYER_COOKIE, type Payer } from "./payer.ts";
import { signInPayer } from "./signInPayer.ts";

const PATH = "/v1/payer/session";

const sessionSchema = z
  .object({
    address: z.string().meta({ description: "Wallet that is signed in." }),
    chain_id: z.int().nullable().meta({
      description: "Chain of a contract account, of whose payments alone the session is.",
    }),
  })
  .meta({ id: "PayerSession" });

const createPayerSession = defineOperation({
  id: "createPayerSession",
  method: "post",
  path: PATH,
  summary: "Sign in with the wallet that paid; the nonce is that of `/v1/session/nonce`",
  access: "public",
  limit: "write",
  body: z.strictObject({
    message: z.string().max(4096).meta({ description: "ERC-4361 message." }),
    signature: z
      .string()
      .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, "signature must be 0x and hexadecimal digits.")
      .meta({ description: "Of a key in any of its forms, or of a contract account." }),
  }),
  answer: { status: 200, description: "Signed in; sets the cookie", schema: sessionSchema },
  errors: ["siwe_invalid", "origin_forbidden"],
});

const getPayerSession = defineOperation({
  id: "getPayerSession",
  method: "get",
  path: PATH,
  summary: "Get the wallet that is signed in; `null` if none is",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "The session", schema: sessionSchema.nullable() },
  errors: [],
});

const deletePayerSession = defineOperation({
  id: "deletePayerSession",
  method: "delete",
  path: PATH,
  summary: "Sign the wallet out",
  access: "public",
  limit: "write",
  answer: { status: 204, description: "Signed out" },
  errors: ["origin_forbidden"],
});

export const payerOperations = [createPayerSession, getPayerSession, deletePayerSession];

export function payerRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePublic(router, createPayerSession, async ({ body, req, res }) => {
    requireSameOrigin(deps.config, req);
    const { payer, token } = await signInPayer(deps, body.message, body.signature as Hex, req);
    setSessionCookie(res, token, PAYER_COOKIE);
    return show(payer);
  });
  servePublic(router, getPayerSession, async ({ req }) => {
    const payer = await findPayer(deps, req);
    return payer && show(payer);
  });
  servePublic(router, deletePayerSession, async ({ req, res }) => {
    requireSameOrigin(deps.config, req);
    const token = readSessionToken(req, PAYER_COOKIE);
    if (token !== null) {
      await deps.db
        .deleteFrom("payer_sessions")
        .where("token_hash", "=", hashSessionToken(token))
        .execute();
    }
    clearSessionCookie(res, PAYER_COOKIE);
  });
  return router;
}

function show({ address, chainId }: Payer): z.output<typeof sessionSchema> {
  return { address, chain_id: chainId };
}
