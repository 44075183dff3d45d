import { paymentStatuses } from "@handsel/protocol";
import { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { defineOperation, serveRead } from "../http/operation.ts";
import { pageOf, pageQuery } from "../http/pagination.ts";
import { bytes32Text } from "../http/validate.ts";
import { findPayment } from "./findPayment.ts";
import { listPayments } from "./listPayments.ts";
import { paymentSchema } from "./payment.ts";

const getPayment = defineOperation({
  id: "getPayment",
  method: "get",
  path: "/v1/payments/{payment_id}",
  summary: "Get a payment",
  access: "merchant",
  limit: "read",
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
  answer: { status: 200, description: "The payment", schema: paymentSchema },
  errors: ["payment_not_found"],
});

const listPaymentsOperation = defineOperation({
  id: "listPayments",
  method: "get",
  path: "/v1/payments",
  summary: "List payments, newest first, those of no checkout included",
  access: "merchant",
  limit: "read",
  query: z.strictObject({
    status: z
      .enum(paymentStatuses, { error: `status must be one of ${paymentStatuses.join(", ")}.` })
      .optional(),
    ...pageQuery,
  }),
  answer: { status: 200, description: "A page of payments", schema: pageOf(paymentSchema) },
  errors: [],
});

export const paymentOperations = [listPaymentsOperation, getPayment];

export function paymentRoutes(deps: Deps): Router {
  const router = Router();
  serveRead(router, deps, listPaymentsOperation, ({ merchant, query, db }) =>
    listPayments(db, merchant.address, query),
  );
  serveRead(router, deps, getPayment, ({ merchant, params, db }) =>
    findPayment(db, merchant.address, params.payment_id.toLowerCase() as Hash),
  );
  return router;
}
