import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import { findPayersPayment } from "../payers/findPayersPayment.ts";
import { requirePayer } from "../payers/payer.ts";
import { listDisputes, listPayerPayments } from "../payments/listPayerPayments.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { type Page, pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { findPayments, foundSchema } from "./foundPayment.ts";
import {
  listedPaymentSchema,
  payerPaymentDetailsSchema,
  toListedPayment,
  toPayerPaymentDetails,
} from "./payerPayment.ts";

const findPaymentsOperation = defineOperation({
  id: "findPayments",
  method: "get",
  path: "/v1/find",
  summary: "Find a payment by its id, or the payments that a transaction funded",
  access: "public",
  limit: "costly",
  query: z.strictObject({
    id: bytes32Text.meta({
      description: "Payment id or transaction hash.",
      examples: [`0x${"4f2a9c1b".repeat(8)}`],
    }),
  }),
  answer: { status: 200, description: "What the chain says", schema: foundSchema },
  errors: [],
});

const list = pageOf(listedPaymentSchema);

const listPayerPaymentsOperation = defineOperation({
  id: "listPayerPayments",
  method: "get",
  path: "/v1/payer/payments",
  summary: "List the payments of the signed-in wallet, newest first",
  access: "public",
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of payments", schema: list },
  errors: ["session_missing"],
});

const getPayerPayment = defineOperation({
  id: "getPayerPayment",
  method: "get",
  path: "/v1/payer/payments/{payment_id}",
  summary: "Get a payment of the signed-in wallet, with what it bought",
  access: "public",
  limit: "read",
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
  answer: { status: 200, description: "The payment", schema: payerPaymentDetailsSchema },
  errors: ["session_missing", "payment_not_found"],
});

const listDisputesOperation = defineOperation({
  id: "listDisputes",
  method: "get",
  path: "/v1/payer/disputes",
  summary: "List the disputed payments that the signed-in wallet is the arbiter of, newest first",
  access: "public",
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of payments", schema: list },
  errors: ["session_missing"],
});

export const lookupOperations = [
  ...[findPaymentsOperation, listPayerPaymentsOperation, getPayerPayment, listDisputesOperation],
];

export function lookupRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePublic(router, findPaymentsOperation, ({ query }) =>
    findPayments(deps, query.id.toLowerCase() as Hash),
  );
  servePublic(router, listPayerPaymentsOperation, async ({ req, query }) =>
    show(deps, await listPayerPayments(deps.db, await requirePayer(deps, req), query)),
  );
  servePublic(router, getPayerPayment, async ({ req, params }) => {
    const id = params.payment_id as Hash;
    const known = await findPayersPayment(deps, await requirePayer(deps, req), id);
    return toPayerPaymentDetails(deps, known);
  });
  servePublic(router, listDisputesOperation, async ({ req, query }) =>
    show(deps, await listDisputes(deps.db, await requirePayer(deps, req), query)),
  );
  return router;
}

/** Shows a page of payments; those whose merchant is not registered here are left out. */
async function show(
  deps: Deps,
  page: Page<PaymentRow>,
): Promise<Page<z.output<typeof listedPaymentSchema>>> {
  const data = await Promise.all(
    page.data.map(async (payment) => {
      const merchant = await findMerchantByAddress(deps.db, payment.merchant_address);
      return merchant ? [toListedPayment(deps, { payment, merchant })] : [];
    }),
  );
  return { ...page, data: data.flat() };
}
