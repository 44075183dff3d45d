import { Router } from "express";
import { z } from "zod";
import type { Deps } from "../platform/deps.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import {
  defineOperation,
  servePreparedWrite,
  servePublic,
  serveRead,
  serveWrite,
} from "../platform/http/operation.ts";
import { pageOf } from "../platform/http/pagination.ts";
import { requireMode } from "../accounts/requireMode.ts";
import { decimal, termsSchema } from "../payments/termsSchema.ts";
import { relayedSchema, signatureSchema } from "../gasless/schemas.ts";
import {
  checkoutIdText,
  checkoutSchema,
  payerCheckoutSchema,
  toPayerCheckout,
} from "./checkout.ts";
import { createCheckout, priceCheckout } from "./createCheckout.ts";
import { expireEarly } from "./expireEarly.ts";
import { fundCheckout } from "../gasless/fundCheckout.ts";
import { getCheckout } from "./getCheckout.ts";
import { checkoutQuerySchema, listCheckouts } from "./listCheckouts.ts";
import { newCheckoutSchema } from "./newCheckout.ts";
import { resolutionSchema, resolvedSchema, resolveLate } from "../actions/resolveLate.ts";

const byId = {
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found" },
} as const;

/** The codes of fields that say how much is to be paid. */
export const pricingErrors = {
  chain_id: "unknown_chain",
  token: "unknown_token",
  amount: "invalid_amount",
  "price.amount": "invalid_amount",
  "price.currency": "unknown_currency",
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
  errors: [
    "amount_too_large",
    "client_reference_taken",
    "rate_unavailable",
    "rates_disagree",
    "key_mode_mismatch",
  ],
});

const listCheckoutsOperation = defineOperation({
  id: "listCheckouts",
  method: "get",
  path: "/v1/checkouts",
  summary: "List checkouts, newest first",
  access: "merchant",
  limit: "read",
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
  summary: "End a checkout before its time; `checkout.expired` tells it once",
  access: "merchant",
  limit: "write",
  ...byId,
  answer: { status: 200, description: "The checkout, expired", schema: checkoutSchema },
  errors: ["checkout_not_found", "checkout_paid", "key_mode_mismatch"],
});

const resolveCheckoutOperation = defineOperation({
  id: "resolveCheckout",
  method: "post",
  path: "/v1/checkouts/{id}/resolve",
  summary: "Decide about money that came after the expiry",
  access: "merchant",
  limit: "write",
  dryRun: true,
  ...byId,
  body: resolutionSchema,
  answer: { status: 200, description: "What is decided", schema: resolvedSchema },
  errors: ["checkout_not_found", "not_late", "already_resolved", "key_mode_mismatch"],
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
  answer: { status: 200, description: "The checkout", schema: payerCheckoutSchema },
  errors: ["checkout_not_found"],
});

const fundCheckoutOperation = defineOperation({
  id: "fundCheckout",
  method: "post",
  path: "/v1/pay/{id}/fund",
  summary: "Pay a checkout by signature, without gas; the same again gets the same answer",
  access: "public",
  foreignPages: true,
  limit: "costly",
  ...byId,
  body: z.strictObject({
    terms: termsSchema,
    signature: signatureSchema.meta({
      description:
        "ERC-3009 ReceiveWithAuthorization, whose nonce is the payment id; or, with `permit2_nonce`, Permit2's PermitWitnessTransferFrom, whose witness is the terms.",
    }),
    permit2_nonce: decimal("permit2_nonce", 2n ** 256n - 1n)
      .optional()
      .meta({ description: "A number that the payer has not used at Permit2." }),
  }),
  fieldErrors: { ...byId.fieldErrors, signature: "signature_invalid" },
  answer: {
    status: 202,
    description: "Accepted; the checkout is paid once the chain says so",
    schema: relayedSchema,
  },
  errors: [
    "checkout_not_found",
    "checkout_expired",
    "checkout_paid",
    "terms_mismatch",
    "signature_invalid",
    "authorization_used",
    "relay_rejected",
    "relay_unavailable",
    "token_not_gasless",
  ],
});

export const checkoutOperations = [
  createCheckoutOperation,
  listCheckoutsOperation,
  getCheckoutOperation,
  expireCheckoutOperation,
  resolveCheckoutOperation,
  getPayerCheckout,
  fundCheckoutOperation,
];

export function checkoutRoutes(deps: Deps): Router {
  const router = Router();
  servePreparedWrite(
    router,
    deps,
    createCheckoutOperation,
    async ({ body, caller }) => {
      requireMode(deps, caller, body.chain_id);
      return priceCheckout(deps, body);
    },
    ({ tx, merchant, body, prepared }) => createCheckout(deps, tx, merchant, body, prepared),
  );
  serveRead(router, deps, listCheckoutsOperation, ({ merchant, query }) =>
    listCheckouts(deps, merchant, query),
  );
  serveRead(router, deps, getCheckoutOperation, ({ merchant, params }) =>
    getCheckout(deps, params.id, merchant.id),
  );
  serveWrite(router, deps, expireCheckoutOperation, ({ tx, caller, params }) =>
    expireEarly(deps, tx, caller, params.id),
  );
  serveWrite(router, deps, resolveCheckoutOperation, ({ tx, caller, params, body }) =>
    resolveLate(deps, tx, caller, params.id, body.resolution),
  );
  servePublic(router, getPayerCheckout, async ({ params }) =>
    toPayerCheckout(await getCheckout(deps, params.id, null)),
  );
  servePublic(router, fundCheckoutOperation, ({ params, body, req }) =>
    fundCheckout(deps, params.id, {
      terms: body.terms,
      signature: body.signature,
      permit2Nonce: body.permit2_nonce,
      client: clientNetwork(req.ip),
    }),
  );
  return router;
}
