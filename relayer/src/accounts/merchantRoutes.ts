import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, serveRead, serveWrite } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { apiKeySchema } from "./apiKey.ts";
import { auditCall } from "./audit/auditCall.ts";
import { commissionOf } from "./commissionOf.ts";
import { createApiKey, newApiKeySchema } from "./createApiKey.ts";
import { apiKeyIdText, listApiKeys } from "./listApiKeys.ts";
import { merchantSchema } from "./merchant.ts";
import { lockOrganisation } from "./organisations/members.ts";
import { revokeApiKey } from "./revokeApiKey.ts";

const getMerchant = defineOperation({
  id: "getMerchant",
  method: "get",
  path: "/v1/merchant",
  summary: "Get your merchant account, with the commission in your offers",
  access: "merchant",
  limit: "read",
  answer: { status: 200, description: "The merchant", schema: merchantSchema },
  errors: [],
});

const createApiKeyOperation = defineOperation({
  id: "createApiKey",
  method: "post",
  path: "/v1/api_keys",
  summary: "Create an API key of the request's mode",
  access: "merchant",
  limit: "write",
  stepUp: true,
  body: newApiKeySchema,
  example: { name: "Till", kind: "restricted", scopes: ["checkouts:read", "checkouts:write"] },
  answer: {
    status: 201,
    description: "The key, which is shown just this once.",
    schema: z
      .object({ ...apiKeySchema.shape, key: z.string().meta({ description: "`hs_…`" }) })
      .meta({ id: "CreatedApiKey" }),
  },
  errors: [],
});

const listApiKeysOperation = defineOperation({
  id: "listApiKeys",
  method: "get",
  path: "/v1/api_keys",
  summary: "List API keys of the request's mode, newest first, with revoked ones",
  access: "merchant",
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of keys", schema: pageOf(apiKeySchema) },
  errors: [],
});

const revokeApiKeyOperation = defineOperation({
  id: "revokeApiKey",
  method: "post",
  path: "/v1/api_keys/{id}/revoke",
  summary: "Revoke an API key at once",
  access: "merchant",
  limit: "write",
  params: z.object({ id: apiKeyIdText }),
  fieldErrors: { id: "api_key_not_found" },
  answer: { status: 200, description: "The key, revoked", schema: apiKeySchema },
  errors: ["api_key_not_found"],
});

export const merchantOperations = [
  getMerchant,
  createApiKeyOperation,
  listApiKeysOperation,
  revokeApiKeyOperation,
];

export function merchantRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getMerchant, async ({ merchant }) => ({
    id: merchant.id,
    object: "merchant" as const,
    name: merchant.name,
    address: merchant.address,
    payee: merchant.payee,
    payees: merchant.payees,
    commission: commissionOf(deps.config, merchant),
  }));
  serveWrite(router, deps, createApiKeyOperation, async ({ tx, body, caller }) => {
    // A key outlasts the session that makes it.
    if (caller.member) await lockOrganisation(tx, caller.member);
    const made = await createApiKey(tx, caller, body);
    await auditCall(deps, tx, caller, "api_key.created", made.id, { kind: made.kind });
    return made;
  });
  serveRead(router, deps, listApiKeysOperation, ({ db, caller, query }) =>
    listApiKeys(db, caller, query),
  );
  serveWrite(router, deps, revokeApiKeyOperation, async ({ tx, caller, params }) => {
    const revoked = await revokeApiKey(tx, caller, params.id);
    await auditCall(deps, tx, caller, "api_key.revoked", revoked.id);
    return revoked;
  });
  return router;
}
