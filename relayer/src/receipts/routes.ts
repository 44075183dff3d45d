import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { checkoutIdText } from "../checkouts/checkout.ts";
import { readCustomer } from "../checkouts/customer.ts";
import { checkoutNotFound, findCheckout } from "../checkouts/getCheckout.ts";
import { findPayersPayment } from "../payers/findPayersPayment.ts";
import { requirePayer } from "../payers/payer.ts";
import { findPaymentRow } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, servePublic, serveRead } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { receiptOf, receiptSchema } from "./receipt.ts";

const answer = { status: 200, description: "The receipt", schema: receiptSchema } as const;
const ofPayment = {
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
} as const;

const getReceipt = defineOperation({
  id: "getReceipt",
  method: "get",
  path: "/v1/payments/{payment_id}/receipt",
  summary: "Get the receipt of a payment; the first request gives it the next number",
  access: "merchant",
  limit: "read",
  scope: "payments:read",
  ...ofPayment,
  answer,
  errors: ["payment_not_found", "receipt_unavailable"],
});

const getPayerReceipt = defineOperation({
  id: "getPayerReceipt",
  method: "get",
  path: "/v1/payer/payments/{payment_id}/receipt",
  summary: "Get the receipt of a payment of the signed-in wallet",
  access: "public",
  limit: "read",
  ...ofPayment,
  answer,
  errors: ["session_missing", "payment_not_found", "receipt_unavailable"],
});

const getCheckoutReceipt = defineOperation({
  id: "getCheckoutReceipt",
  method: "get",
  path: "/v1/pay/{id}/receipt",
  summary: "Get the receipt of a checkout's payment, without the customer's name",
  access: "public",
  limit: "read",
  params: z.object({ id: checkoutIdText }),
  fieldErrors: { id: "checkout_not_found" },
  answer,
  errors: ["checkout_not_found", "receipt_unavailable"],
});

export const receiptOperations = [getReceipt, getPayerReceipt, getCheckoutReceipt];

export function receiptRoutes(deps: Deps): Router {
  const router = operationRouter();
  const customerOf = ({ checkout_id }: PaymentRow) =>
    checkout_id === null ? null : readCustomer(deps.db, deps.config, checkout_id);
  serveRead(router, deps, getReceipt, async ({ caller, merchant, params }) => {
    const id = params.payment_id.toLowerCase() as Hash;
    const payment = await findPaymentRow(deps.db, caller, id);
    return receiptOf(deps, { payment, merchant }, await customerOf(payment));
  });
  servePublic(router, getPayerReceipt, async ({ params, req }) => {
    const id = params.payment_id as Hash;
    const known = await findPayersPayment(deps, await requirePayer(deps, req), id);
    return receiptOf(deps, known, await customerOf(known.payment));
  });
  servePublic(router, getCheckoutReceipt, async ({ params }) => {
    const parts = await findCheckout(deps.db, params.id);
    if (!parts) throw checkoutNotFound();
    const { payment, merchant } = parts;
    if (payment) return receiptOf(deps, { payment, merchant }, null);
    throw new ApiError(
      "receipt_unavailable",
      "This checkout is not paid, so it has no receipt: pay it first.",
    );
  });
  return router;
}
