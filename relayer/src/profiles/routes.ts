import type { Router } from "express";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, serveRead, serveWrite } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "./findProfile.ts";
import { profileChangesSchema, profileSchema, toProfile } from "./profile.ts";
import { LOGO_PATH, serveLogo } from "./serveLogo.ts";
import { updateProfile } from "./updateProfile.ts";

const PATH = "/v1/merchant/profile";

const getProfile = defineOperation({
  id: "getMerchantProfile",
  method: "get",
  path: PATH,
  summary: "Get what payers are told about you, and the defaults of your checkouts",
  access: "merchant",
  limit: "read",
  answer: { status: 200, description: "The profile of the request's mode", schema: profileSchema },
  errors: [],
});

const updateProfileOperation = defineOperation({
  id: "updateMerchantProfile",
  method: "post",
  path: PATH,
  summary: "Change fields of your profile; null clears one, and what is left out stays",
  access: "merchant",
  limit: "write",
  body: profileChangesSchema,
  example: {
    ...{ support_email: "hello@shop.example", refund_policy: "Returns within 14 days." },
    accepts: [{ chain_id: 31337, token: "USDH" }],
  },
  answer: { status: 200, description: "The profile", schema: profileSchema },
  errors: ["unknown_chain", "unknown_token"],
});

export const profileOperations = [getProfile, updateProfileOperation];

export function profileRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getProfile, async ({ db, caller }) =>
    toProfile(deps.config, caller.livemode, await findProfile(db, caller)),
  );
  serveWrite(router, deps, updateProfileOperation, async ({ tx, caller, body }) =>
    toProfile(deps.config, caller.livemode, await updateProfile(deps, tx, caller, body)),
  );
  router.get(LOGO_PATH, ...serveLogo(deps));
  return router;
}
