import type { Router } from "express";
import { z } from "zod";
import { checkoutIdText } from "../checkouts/checkout.ts";
import { createCheckout } from "../checkouts/createCheckout.ts";
import { expireEarly } from "../checkouts/expireEarly.ts";
import { getCheckout } from "../checkouts/getCheckout.ts";
import { listCheckouts } from "../checkouts/listCheckouts.ts";
import { priceCheckout } from "../checkouts/priceCheckout.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import {
  operationRouter,
  servePreparedWrite,
  serveRead,
  serveWrite,
} from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { chargeSchema, toCharge } from "./charge.ts";
import { newChargeSchema, readNewCharge } from "./newCharge.ts";
import { secondPayments } from "./secondPayments.ts";

const one = z.object({ data: chargeSchema });
const reading = { access: "merchant", limit: "read", scope: "checkouts:read" } as const;
const writing = { access: "merchant", limit: "write", scope: "checkouts:write" } as const;
/** Header of Coinbase Commerce's API keys. */
const keyHeader = "X-CC-Api-Key";
const byId = {
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found" },
} as const;

const createChargeOperation = defineOperation({
  ...{ id: "createCharge", method: "post", path: "/charges", ...writing, keyHeader },
  summary: "Create a checkout by the request of Coinbase Commerce for a charge",
  body: newChargeSchema,
  example: {
    name: "Two mugs",
    description: "Blue, with a lid",
    pricing_type: "fixed_price",
    local_price: { amount: "25.00", currency: "USD" },
    metadata: { order_id: "order-1042" },
  },
  fieldErrors: {
    "local_price.amount": "invalid_amount",
    "local_price.currency": "unknown_currency",
  },
  answer: { status: 201, description: "The charge", schema: one },
  errors: ["amount_too_large", "rate_unavailable", "rates_disagree"],
});

const listChargesOperation = defineOperation({
  ...{ id: "listCharges", method: "get", path: "/charges", ...reading, keyHeader },
  summary: "List checkouts in the form of charges, newest first",
  mayLag: true,
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of charges", schema: pageOf(chargeSchema) },
  errors: [],
});

const getChargeOperation = defineOperation({
  ...{ id: "getCharge", method: "get", path: "/charges/{id}", ...reading, keyHeader, ...byId },
  summary: "Get a checkout in the form of a charge",
  answer: { status: 200, description: "The charge", schema: one },
  errors: ["checkout_not_found"],
});

const cancelChargeOperation = defineOperation({
  ...{ id: "cancelCharge", method: "post", path: "/charges/{id}/cancel", ...writing, keyHeader },
  ...byId,
  summary: "Expire a checkout before its deadline, in the form of a charge",
  answer: { status: 200, description: "The charge, expired", schema: one },
  errors: ["checkout_not_found", "checkout_paid"],
});

export const chargeOperations = [
  createChargeOperation,
  listChargesOperation,
  getChargeOperation,
  cancelChargeOperation,
];

export function chargeRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePreparedWrite(
    router,
    deps,
    createChargeOperation,
    async ({ body, caller }) => {
      const { coins, input } = await readNewCharge(deps, caller, body);
      return { input, pricing: await priceCheckout(deps, coins, input) };
    },
    async ({ tx, merchant, prepared: { input, pricing } }) => {
      const object = await createCheckout({ ...deps, db: tx }, merchant, input, pricing);
      const { livemode } = object;
      await recordEvent(tx, {
        merchantId: merchant.id,
        type: "checkout.created",
        object,
        livemode,
      });
      return { data: toCharge(deps, object) };
    },
  );
  serveRead(router, deps, listChargesOperation, async ({ caller, query, db }) => {
    const page = await listCheckouts({ ...deps, db }, caller, query);
    const more = await secondPayments({ ...deps, db }, page.data);
    return { ...page, data: page.data.map((one) => toCharge(deps, one, more(one))) };
  });
  serveRead(router, deps, getChargeOperation, async ({ caller, params }) => {
    const checkout = await getCheckout(deps, params.id, caller);
    const more = await secondPayments(deps, [checkout]);
    return { data: toCharge(deps, checkout, more(checkout)) };
  });
  serveWrite(router, deps, cancelChargeOperation, async ({ tx, caller, params }) => ({
    data: toCharge(deps, await expireEarly(deps, tx, caller, params.id)),
  }));
  return router;
}
