import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf } from "../platform/http/pagination.ts";
import {
  operationRouter,
  servePublic,
  serveRead,
  serveStatement,
  serveWrite,
} from "../platform/http/serve.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { acceptedCoins } from "./acceptedCoins.ts";
import { checkoutIdText, checkoutSchema } from "./checkout.ts";
import { createCheckout } from "./createCheckout.ts";
import { expireEarly } from "./expireEarly.ts";
import { checkoutNotFound, findCheckout, getCheckout } from "./getCheckout.ts";
import { checkoutQuerySchema, listCheckouts } from "./listCheckouts.ts";
import { networkFeesOf } from "./networkFees.ts";
import { newCheckoutSchema, pricingErrors } from "./newCheckout.ts";
import { priceCheckout } from "./priceCheckout.ts";
import { showToPayer } from "./showToPayer.ts";
import { namedOption, payerQuerySchema, signableCheckoutSchema, signingOf } from "./signing.ts";
import { defaultCoins, withTerms } from "./withDefaults.ts";

const byId = {
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found" },
} as const;

const createCheckoutOperation = defineOperation({
  id: "createCheckout",
  method: "post",
  path: "/v1/checkouts",
  summary: "Create a checkout",
  access: "merchant",
  limit: "write",
  dryRun: true,
  body: newCheckoutSchema,
  example: {
    ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "Two mugs" },
    client_reference_id: "order-1042",
    line_items: [{ name: "Mug", quantity: 2, unit_amount: "12500000" }],
  },
  fieldErrors: pricingErrors,
  answer: { status: 201, description: "The checkout", schema: checkoutSchema },
  errors: ["amount_too_large", "client_reference_taken", "rate_unavailable", "rates_disagree"],
});

const listCheckoutsOperation = defineOperation({
  id: "listCheckouts",
  method: "get",
  path: "/v1/checkouts",
  summary: "List checkouts, newest first",
  access: "merchant",
  limit: "read",
  mayLag: true,
  query: checkoutQuerySchema,
  answer: { status: 200, description: "A page of checkouts", schema: pageOf(checkoutSchema) },
  errors: [],
});

const getCheckoutOperation = defineOperation({
  id: "getCheckout",
  method: "get",
  path: "/v1/checkouts/{id}",
  summary: "Get a checkout",
  access: "merchant",
  limit: "read",
  ...byId,
  answer: { status: 200, description: "The checkout", schema: checkoutSchema },
  errors: ["checkout_not_found"],
});

const expireCheckoutOperation = defineOperation({
  id: "expireCheckout",
  method: "post",
  path: "/v1/checkouts/{id}/expire",
  summary: "Expire a checkout before its deadline; sends `checkout.expired` once",
  access: "merchant",
  limit: "write",
  ...byId,
  answer: { status: 200, description: "The checkout, expired", schema: checkoutSchema },
  errors: ["checkout_not_found", "checkout_paid"],
});

const getPayerCheckout = defineOperation({
  id: "getPayerCheckout",
  method: "get",
  path: "/v1/pay/{id}",
  summary: "Get a checkout as its payer sees it",
  access: "public",
  foreignPages: true,
  limit: "read",
  ...byId,
  query: payerQuerySchema,
  answer: { status: 200, description: "The checkout", schema: signableCheckoutSchema },
  errors: ["checkout_not_found", "unknown_token"],
});

export const checkoutOperations = [
  createCheckoutOperation,
  listCheckoutsOperation,
  getCheckoutOperation,
  expireCheckoutOperation,
  getPayerCheckout,
];

export function checkoutRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveStatement(
    router,
    deps,
    createCheckoutOperation,
    async ({ body, caller }) => {
      const profile = await findProfile(deps.db, caller);
      const coins = acceptedCoins(deps, caller, body, defaultCoins(deps, profile));
      return { input: withTerms(body, profile), pricing: await priceCheckout(deps, coins, body) };
    },
    ({ db, merchant, prepared: { input, pricing } }) =>
      createCheckout({ ...deps, db }, merchant, input, pricing),
  );
  serveRead(router, deps, listCheckoutsOperation, ({ caller, query, db }) =>
    listCheckouts({ ...deps, db }, caller, query),
  );
  serveRead(router, deps, getCheckoutOperation, ({ caller, params }) =>
    getCheckout(deps, params.id, caller),
  );
  serveWrite(router, deps, expireCheckoutOperation, ({ tx, caller, params }) =>
    expireEarly(deps, tx, caller, params.id),
  );
  servePublic(router, getPayerCheckout, async ({ params, query }) => {
    const parts = await findCheckout(deps.db, params.id);
    if (!parts) throw checkoutNotFound();
    const option = namedOption(parts, query);
    const { payer } = query;
    const signing = payer === undefined ? null : await signingOf(deps, parts, option, payer);
    const profile = await findProfile(deps.db, ownerOf(parts.row));
    const isOpen = parts.row.status === "open";
    const shown = await showToPayer(deps, parts, profile, (each) =>
      isOpen ? networkFeesOf(deps, each) : null,
    );
    return { ...shown, signing };
  });
  return router;
}
