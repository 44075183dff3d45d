import type { Router } from "express";
import { z } from "zod";
import { acceptedCoins } from "../checkouts/acceptedCoins.ts";
import { payerCheckoutSchema, toPayerCheckout } from "../checkouts/checkout.ts";
import { pricingErrors } from "../checkouts/newCheckout.ts";
import { defaultCoins, withTerms } from "../checkouts/withDefaults.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import {
  operationRouter,
  servePreparedWrite,
  servePublic,
  serveRead,
  serveWrite,
} from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { closePaymentLink } from "./closePaymentLink.ts";
import { createPaymentLink, prepareLink } from "./createPaymentLink.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { getPayerLink } from "./getPayerLink.ts";
import { listPaymentLinks } from "./listPaymentLinks.ts";
import { newPaymentLinkSchema } from "./newPaymentLink.ts";
import { openPaymentLink } from "./openPaymentLink.ts";
import {
  type PaymentLink,
  payerLinkSchema,
  paymentLinkIdText,
  paymentLinkSchema,
  toPaymentLink,
} from "./paymentLink.ts";

const byId = {
  params: z.object({ id: paymentLinkIdText }),
  fieldErrors: { id: "payment_link_not_found" },
} as const;

const createLink = defineOperation({
  id: "createPaymentLink",
  method: "post",
  path: "/v1/payment_links",
  summary: "Create a payment link: an offer that any number of customers can accept",
  access: "merchant",
  limit: "write",
  dryRun: true,
  body: newPaymentLinkSchema,
  example: {
    ...{ chain_id: 31337, token: "USDH", price: { currency: "EUR", amount: "9900" } },
    description: "An hour of advice",
  },
  fieldErrors: { ...pricingErrors, "signed_offer.signature": "signature_invalid" },
  answer: { status: 201, description: "The link", schema: paymentLinkSchema },
  errors: ["amount_too_large", "terms_mismatch", "chain_unavailable"],
});

const listLinks = defineOperation({
  id: "listPaymentLinks",
  method: "get",
  path: "/v1/payment_links",
  summary: "List payment links, newest first",
  access: "merchant",
  limit: "read",
  mayLag: true,
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of links", schema: pageOf(paymentLinkSchema) },
  errors: [],
});

const getLink = defineOperation({
  id: "getPaymentLink",
  method: "get",
  path: "/v1/payment_links/{id}",
  summary: "Get a payment link",
  access: "merchant",
  limit: "read",
  ...byId,
  answer: { status: 200, description: "The link", schema: paymentLinkSchema },
  errors: ["payment_link_not_found"],
});

const closeLink = defineOperation({
  id: "closePaymentLink",
  method: "post",
  path: "/v1/payment_links/{id}/close",
  summary: "Close a payment link: nobody can open it any more",
  access: "merchant",
  limit: "write",
  ...byId,
  answer: { status: 200, description: "The link, closed", schema: paymentLinkSchema },
  errors: ["payment_link_not_found"],
});

const getPayerLinkOperation = defineOperation({
  id: "getPayerPaymentLink",
  method: "get",
  path: "/v1/links/{id}",
  summary: "Get a payment link as its payers see it",
  access: "public",
  foreignPages: true,
  limit: "read",
  ...byId,
  answer: { status: 200, description: "The link", schema: payerLinkSchema },
  errors: ["payment_link_not_found"],
});

const openLink = defineOperation({
  id: "openPaymentLink",
  method: "post",
  path: "/v1/links/{id}/open",
  summary: "Open a payment link: creates a checkout for one payer",
  access: "public",
  foreignPages: true,
  limit: "costly",
  ...byId,
  answer: { status: 201, description: "The checkout", schema: payerCheckoutSchema },
  errors: [
    ...(["payment_link_not_found", "payment_link_closed", "amount_too_large"] as const),
    ...(["unknown_currency", "rate_unavailable", "rates_disagree"] as const),
  ],
});

export const paymentLinkOperations = [
  ...[createLink, listLinks, getLink, closeLink],
  ...[getPayerLinkOperation, openLink],
];

export function paymentLinkRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePreparedWrite(
    router,
    deps,
    createLink,
    async ({ merchant, body, caller }) => {
      const profile = await findProfile(deps.db, caller);
      const coins = acceptedCoins(deps, caller, body, defaultCoins(deps, profile));
      const input = withTerms(body, profile);
      return { input, link: await prepareLink(deps, merchant, input, coins) };
    },
    ({ tx, merchant, prepared: { input, link } }) =>
      createPaymentLink(deps, tx, merchant, input, link),
  );
  serveRead(router, deps, listLinks, async ({ query, caller, db }) => {
    const page = await listPaymentLinks({ ...deps, db }, caller, query);
    return { ...page, data: page.data.map((link) => showTo(caller, link)) };
  });
  serveRead(router, deps, getLink, async ({ db, merchant, params, caller }) => {
    const row = await findPaymentLink(db, params.id, caller);
    return showTo(caller, toPaymentLink(deps, row, merchant));
  });
  serveWrite(router, deps, closeLink, ({ tx, caller, params }) =>
    closePaymentLink(deps, tx, caller, params.id),
  );
  servePublic(router, getPayerLinkOperation, ({ params }) => getPayerLink(deps, params.id));
  servePublic(router, openLink, async ({ params, req }) =>
    toPayerCheckout(await openPaymentLink(deps, params.id, req.ip)),
  );
  return router;
}

/** Removes the metadata for a publishable key: anyone can read that key. */
function showTo({ key }: Caller, link: PaymentLink): PaymentLink {
  return key?.kind === "publishable" ? { ...link, metadata: {} } : link;
}
